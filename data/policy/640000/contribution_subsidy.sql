-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (640000, '', '2019-01', 'printed', 10000, 3000, 0, '640000-tiers-2019-01', '', 'shipped', ''),
    (640000, '', '2019-01', 'printed', 30000, 5000, 0, '640000-tiers-2019-01', '', 'shipped', ''),
    (640000, '', '2019-01', 'printed', 50000, 7000, 0, '640000-tiers-2019-01', '', 'shipped', ''),
    (640000, '', '2019-01', 'printed', 100000, 12000, 0, '640000-tiers-2019-01', '', 'shipped', ''),
    (640000, '', '2019-01', 'printed', 200000, 20000, 0, '640000-tiers-2019-01', '', 'shipped', ''),
    (640000, '', '2019-01', 'printed', 300000, 32000, 0, '640000-tiers-2019-01', '', 'shipped', ''),
    (640000, '', '2021-01', 'printed', 20000, 4000, 0, '640000-tiers-2021-01', '', 'shipped', ''),
    (640000, '', '2021-01', 'printed', 30000, 5000, 0, '640000-tiers-2021-01', '', 'shipped', ''),
    (640000, '', '2021-01', 'printed', 50000, 7000, 0, '640000-tiers-2021-01', '', 'shipped', ''),
    (640000, '', '2021-01', 'printed', 100000, 12000, 0, '640000-tiers-2021-01', '', 'shipped', ''),
    (640000, '', '2021-01', 'printed', 200000, 20000, 0, '640000-tiers-2021-01', '', 'shipped', ''),
    (640000, '', '2021-01', 'printed', 300000, 32000, 0, '640000-tiers-2021-01', '', 'shipped', '');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (640000, '', '2021-01', 'printed', 10000, 3000, '640000-tiers-2021-01', '', 'shipped',
     '只限困难群体的档次');
