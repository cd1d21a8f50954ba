-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (330000, '', '2024-01', 'printed', 30000, 30000, 0, '330000-tiers-2024-01', '', 'shipped',
     'uniform list, no other local tiers; 200 = provincial FLOOR for tiers >= 2000, places set the subsidies; the tier may be changed once in the year, the subsidy difference is made up'),
    (330000, '', '2024-01', 'printed', 50000, 50000, 0, '330000-tiers-2024-01', '', 'shipped',
     ''),
    (330000, '', '2024-01', 'printed', 100000, 100000, 0, '330000-tiers-2024-01', '', 'shipped',
     ''),
    (330000, '', '2024-01', 'printed', 200000, 200000, 0, '330000-tiers-2024-01', '', 'shipped',
     ''),
    (330000, '', '2024-01', 'printed', 300000, 300000, 0, '330000-tiers-2024-01', '', 'shipped',
     ''),
    (330000, '', '2024-01', 'printed', 500000, 500000, 0, '330000-tiers-2024-01', '', 'shipped',
     ''),
    (330000, '', '2024-01', 'printed', 700000, 700000, 0, '330000-tiers-2024-01', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (330000, '', '2024-01', 'printed', 20000, 20000, 1, '330000-tiers-2024-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
