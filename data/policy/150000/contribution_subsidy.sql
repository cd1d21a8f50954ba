-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (150000, '', '2015-01', 'approximate', 10000, 3000, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 20000, 3500, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 30000, 4000, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 40000, 4500, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 50000, 6000, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 60000, 6500, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 70000, 7000, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 80000, 7500, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 90000, 8000, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 100000, 8500, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 150000, 8500, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 200000, 8500, 0, '150000-tiers-2015-01', '', 'shipped', ''),
    (150000, '', '2015-01', 'approximate', 300000, 8500, 0, '150000-tiers-2015-01', '', 'shipped', '');
