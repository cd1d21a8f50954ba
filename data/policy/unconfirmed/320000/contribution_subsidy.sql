-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete, is_floor) VALUES
    (320000, '', '2022-01', 'seen_in_force', 10000, 3000, '320000-tiers-2022-01-u', '', 'shipped',
     '', 0, 1),
    (320000, '', '2022-01', 'seen_in_force', 50000, 6000, '320000-tiers-2022-01-u', '', 'shipped',
     '', 0, 1),
    (320000, '', '2022-01', 'seen_in_force', 250000, 6000, '320000-tiers-2022-01-u', '', 'shipped',
     '', 0, 1);
