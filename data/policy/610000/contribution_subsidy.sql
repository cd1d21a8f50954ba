-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (610000, '', '2020-01', 'printed', 20000, 3000, 0, '610000-tiers-2020-01', '', 'shipped', ''),
    (610000, '', '2020-01', 'printed', 30000, 4500, 0, '610000-tiers-2020-01', '', 'shipped', ''),
    (610000, '', '2020-01', 'printed', 40000, 6000, 0, '610000-tiers-2020-01', '', 'shipped', ''),
    (610000, '', '2020-01', 'printed', 50000, 7500, 0, '610000-tiers-2020-01', '', 'shipped', ''),
    (610000, '', '2020-01', 'printed', 60000, 8000, 0, '610000-tiers-2020-01', '', 'shipped', ''),
    (610000, '', '2020-01', 'printed', 80000, 9000, 0, '610000-tiers-2020-01', '', 'shipped', ''),
    (610000, '', '2020-01', 'printed', 100000, 10000, 0, '610000-tiers-2020-01', '', 'shipped', ''),
    (610000, '', '2020-01', 'printed', 150000, 15000, 0, '610000-tiers-2020-01', '', 'shipped', ''),
    (610000, '', '2020-01', 'printed', 200000, 20000, 0, '610000-tiers-2020-01', '', 'shipped', ''),
    (610000, '', '2020-01', 'printed', 300000, 30000, 0, '610000-tiers-2020-01', '', 'shipped', '');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (610000, '', '2020-01', 'printed', 10000, 3000, '610000-tiers-2020-01', '', 'shipped',
     '只限困难群体的档次');
