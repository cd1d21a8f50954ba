-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (140000, '', '2024-01', 'seen_in_force', 20000, 3500, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 30000, 4000, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 50000, 6000, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 70000, 8000, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 100000, 10000, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 150000, 14000, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 200000, 18000, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 300000, 22000, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 400000, 26000, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 500000, 30000, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1);
