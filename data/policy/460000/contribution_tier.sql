-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (460000, '', '2018-01', 'printed', 20000, 20000, 0, '460000-tiers-2018-01', '', 'shipped',
     '13 tiers; 1-2级 disabled and similar: government pays the 200 tier'),
    (460000, '', '2018-01', 'printed', 30000, 30000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 40000, 40000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 50000, 50000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 60000, 60000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 70000, 70000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 80000, 80000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 90000, 90000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 100000, 100000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 150000, 150000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 200000, 200000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 300000, 300000, 0, '460000-tiers-2018-01', '', 'shipped',
     ''),
    (460000, '', '2018-01', 'printed', 500000, 500000, 0, '460000-tiers-2018-01', '', 'shipped',
     '');
-- 200元起100元的任意整数倍。Any multiple of 100 from 200 on.
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen,
     announced, source_id, clause, origin, note) VALUES
    (460000, '', '2023-05', 'printed', 20000, 940000, 10000, 0, '460000-tiers-2023-05', '', 'shipped',
     '上限为上年灵活就业人员的年最低缴费额（2022年9400元），以后各年的未查到');
