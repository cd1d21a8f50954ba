-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (500000, '', '2022-01', 'printed', 20000, 20000, 0, '500000-tiers-2022-01', '', 'shipped',
     'CONFLICT: dataset C (1000:110 1500:120 2000:130 3000:140 4000:160) is shifted by one line'),
    (500000, '', '2022-01', 'printed', 30000, 30000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 40000, 40000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 50000, 50000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 60000, 60000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 70000, 70000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 80000, 80000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 90000, 90000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 100000, 100000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 150000, 150000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 200000, 200000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 300000, 300000, 0, '500000-tiers-2022-01', '', 'shipped',
     ''),
    (500000, '', '2022-01', 'printed', 400000, 400000, 0, '500000-tiers-2022-01', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (500000, '', '2022-01', 'printed', 10000, 10000, 1, '500000-tiers-2022-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
