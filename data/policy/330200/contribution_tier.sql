-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (330200, '', '2020-01', 'printed', 30000, 30000, 0, '330200-tiers-2020-01', '', 'shipped',
     'superseded by the 2024 provincial list'),
    (330200, '', '2020-01', 'printed', 50000, 50000, 0, '330200-tiers-2020-01', '', 'shipped',
     ''),
    (330200, '', '2020-01', 'printed', 80000, 80000, 0, '330200-tiers-2020-01', '', 'shipped',
     ''),
    (330200, '', '2020-01', 'printed', 110000, 110000, 0, '330200-tiers-2020-01', '', 'shipped',
     ''),
    (330200, '', '2020-01', 'printed', 140000, 140000, 0, '330200-tiers-2020-01', '', 'shipped',
     ''),
    (330200, '', '2020-01', 'printed', 170000, 170000, 0, '330200-tiers-2020-01', '', 'shipped',
     ''),
    (330200, '', '2020-01', 'printed', 200000, 200000, 0, '330200-tiers-2020-01', '', 'shipped',
     ''),
    (330200, '', '2020-01', 'printed', 300000, 300000, 0, '330200-tiers-2020-01', '', 'shipped',
     ''),
    (330200, '', '2020-01', 'printed', 500000, 500000, 0, '330200-tiers-2020-01', '', 'shipped',
     ''),
    (330200, '', '2024-01', 'printed', 30000, 30000, 0, '330200-tiers-2024-01', '', 'shipped',
     'as 浙人社发〔2023〕66号; government pays 300 for 特困, severely disabled, 低保 and 200 for others'),
    (330200, '', '2024-01', 'printed', 50000, 50000, 0, '330200-tiers-2024-01', '', 'shipped',
     ''),
    (330200, '', '2024-01', 'printed', 100000, 100000, 0, '330200-tiers-2024-01', '', 'shipped',
     ''),
    (330200, '', '2024-01', 'printed', 200000, 200000, 0, '330200-tiers-2024-01', '', 'shipped',
     ''),
    (330200, '', '2024-01', 'printed', 300000, 300000, 0, '330200-tiers-2024-01', '', 'shipped',
     ''),
    (330200, '', '2024-01', 'printed', 500000, 500000, 0, '330200-tiers-2024-01', '', 'shipped',
     ''),
    (330200, '', '2024-01', 'printed', 700000, 700000, 0, '330200-tiers-2024-01', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (330200, '', '2020-01', 'printed', 10000, 10000, 1, '330200-tiers-2020-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (330200, '', '2024-01', 'printed', 20000, 20000, 1, '330200-tiers-2024-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
