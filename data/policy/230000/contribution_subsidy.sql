-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (230000, '', '2016-10', 'printed', 10000, 3000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 20000, 4000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 30000, 5000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 40000, 6000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 50000, 7000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 60000, 7000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 70000, 7000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 80000, 7000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 90000, 7000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 100000, 7000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 150000, 7000, 0, '230000-tiers-2016-10', '', 'shipped', ''),
    (230000, '', '2016-10', 'printed', 200000, 7000, 0, '230000-tiers-2016-10', '', 'shipped', '');
