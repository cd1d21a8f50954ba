-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (150000, '', '2025-01', 'approximate', 20000, 20000, 0, '150000-tiers-2025-01-u', '', 'shipped',
     'DOUBT: identical to the Heilongjiang 2025 table, probably mixed up', 1),
    (150000, '', '2025-01', 'approximate', 30000, 30000, 0, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 40000, 40000, 0, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 50000, 100000, 0, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 150000, 150000, 0, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 200000, 200000, 0, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (150000, '', '2025-01', 'approximate', 300000, 500000, 0, '150000-tiers-2025-01-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (150000, '', '2025-01', 'approximate', 10000, 10000, 1, '150000-tiers-2025-01-u', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
