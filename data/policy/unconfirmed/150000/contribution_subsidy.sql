-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (150000, '', '2025-01', 'approximate', 20000, 4000, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 30000, 5000, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 40000, 6000, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 50000, 7000, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 150000, 10000, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 200000, 12000, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 300000, 14000, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (150000, '', '2025-01', 'approximate', 10000, 3000, '150000-tiers-2025-01-u', '', 'shipped',
     '只限困难群体的档次');
