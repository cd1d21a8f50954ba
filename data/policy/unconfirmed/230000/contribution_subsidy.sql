-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (230000, '', '2025-01', 'seen_in_force', 20000, 4000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 30000, 5000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 40000, 6000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 50000, 7000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 60000, 7000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 80000, 7000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 100000, 7000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 150000, 10000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 200000, 12000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 300000, 14000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 400000, 14000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 500000, 14000, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (230000, '', '2025-01', 'seen_in_force', 10000, 3000, '230000-tiers-2025-01-u', '', 'shipped',
     '只限困难群体的档次');
