-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (410100, '', '2023-01', 'seen_in_force', 20000, 6500, '410100-tiers-2023-01-u', '', 'shipped',
     '', 0),
    (410100, '', '2023-01', 'seen_in_force', 500000, 34000, '410100-tiers-2023-01-u', '', 'shipped',
     '', 0);
