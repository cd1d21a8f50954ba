-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (130000, '', '2019-01', 'printed', 20000, 3000, 0, '130000-tiers-2019-01', '', 'shipped', ''),
    (130000, '', '2019-01', 'printed', 30000, 4500, 0, '130000-tiers-2019-01', '', 'shipped', ''),
    (130000, '', '2019-01', 'printed', 50000, 6000, 0, '130000-tiers-2019-01', '', 'shipped', ''),
    (130000, '', '2019-01', 'printed', 100000, 7500, 0, '130000-tiers-2019-01', '', 'shipped', ''),
    (130000, '', '2019-01', 'printed', 300000, 9000, 0, '130000-tiers-2019-01', '', 'shipped', ''),
    (130000, '', '2019-01', 'printed', 500000, 10500, 0, '130000-tiers-2019-01', '', 'shipped', ''),
    (130000, '', '2019-01', 'printed', 800000, 12000, 0, '130000-tiers-2019-01', '', 'shipped', '');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (130000, '', '2019-01', 'printed', 10000, 3000, '130000-tiers-2019-01', '', 'shipped',
     '只限困难群体的档次');
