-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete, is_floor) VALUES
    (440000, '', '2025-01', 'seen_in_force', 18000, 3000, '440000-tiers-2025-01-u', '', 'shipped',
     '', 0, 1),
    (440000, '', '2025-01', 'seen_in_force', 60000, 7000, '440000-tiers-2025-01-u', '', 'shipped',
     '', 0, 1);
