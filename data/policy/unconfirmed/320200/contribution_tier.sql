-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (320200, '', '2025-01', 'approximate', 100000, 100000, 0, '320200-tiers-2025-01-u', '', 'shipped',
     'subsidies 100-350; page says base 665 for 2025, dataset 536', 1),
    (320200, '', '2025-01', 'approximate', 200000, 200000, 0, '320200-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (320200, '', '2025-01', 'approximate', 250000, 250000, 0, '320200-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (320200, '', '2025-01', 'approximate', 300000, 300000, 0, '320200-tiers-2025-01-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (320200, '', '2025-01', 'approximate', 50000, 50000, 1, '320200-tiers-2025-01-u', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
