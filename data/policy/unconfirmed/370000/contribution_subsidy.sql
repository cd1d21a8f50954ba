-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (370000, '', '2025-01', 'seen_in_force', 35000, 3000, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 50000, 6000, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 80000, 8000, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 100000, 8000, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 300000, 8000, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 500000, 8000, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 800000, 8000, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (370000, '', '2025-01', 'seen_in_force', 10000, 3000, '370000-tiers-2025-01-u', '', 'shipped',
     '只限困难群体的档次');
