-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note, is_floor) VALUES
    (620000, '', '2023-01', 'printed', 30000, 3000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 40000, 3000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 50000, 6000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 60000, 6000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 70000, 6000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 80000, 6000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 90000, 6000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 100000, 6000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 150000, 6000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 200000, 6000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 250000, 9000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 300000, 9000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 400000, 12000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1),
    (620000, '', '2023-01', 'printed', 500000, 15000, 0, '620000-tiers-2023-01', '', 'shipped', '', 1);
