-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (640000, '', '2019-01', 'printed', 10000, 10000, 0, '640000-tiers-2019-01', '', 'shipped',
     '宁人社发〔2017〕163号 line'),
    (640000, '', '2019-01', 'printed', 30000, 30000, 0, '640000-tiers-2019-01', '', 'shipped',
     ''),
    (640000, '', '2019-01', 'printed', 50000, 50000, 0, '640000-tiers-2019-01', '', 'shipped',
     ''),
    (640000, '', '2019-01', 'printed', 100000, 100000, 0, '640000-tiers-2019-01', '', 'shipped',
     ''),
    (640000, '', '2019-01', 'printed', 200000, 200000, 0, '640000-tiers-2019-01', '', 'shipped',
     ''),
    (640000, '', '2019-01', 'printed', 300000, 300000, 0, '640000-tiers-2019-01', '', 'shipped',
     ''),
    (640000, '', '2021-01', 'printed', 20000, 20000, 0, '640000-tiers-2021-01', '', 'shipped',
     'lowest tier 100 -> 200; official notice of 西夏区 2023 repeats the whole table'),
    (640000, '', '2021-01', 'printed', 30000, 30000, 0, '640000-tiers-2021-01', '', 'shipped',
     ''),
    (640000, '', '2021-01', 'printed', 50000, 50000, 0, '640000-tiers-2021-01', '', 'shipped',
     ''),
    (640000, '', '2021-01', 'printed', 100000, 100000, 0, '640000-tiers-2021-01', '', 'shipped',
     ''),
    (640000, '', '2021-01', 'printed', 200000, 200000, 0, '640000-tiers-2021-01', '', 'shipped',
     ''),
    (640000, '', '2021-01', 'printed', 300000, 300000, 0, '640000-tiers-2021-01', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (640000, '', '2021-01', 'printed', 10000, 10000, 1, '640000-tiers-2021-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
