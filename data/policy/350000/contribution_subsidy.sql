-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note, is_floor) VALUES
    (350000, '', '2019-01', 'printed', 20000, 4000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 30000, 5000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 40000, 6000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 50000, 7000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 60000, 8000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 70000, 9000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 80000, 10000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 100000, 12000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 150000, 14000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 200000, 16000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 250000, 18000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1),
    (350000, '', '2019-01', 'printed', 300000, 20000, 0, '350000-tiers-2019-01', '', 'shipped', '', 1);
