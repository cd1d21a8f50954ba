-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note, is_floor) VALUES
    (510000, '', '2022-01', 'printed', 20000, 4000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 30000, 4500, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 40000, 5000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 50000, 6000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 60000, 6000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 70000, 6500, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 80000, 7000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 90000, 7500, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 100000, 8000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 150000, 10000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 200000, 12000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 300000, 16000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 400000, 20000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 500000, 24000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1),
    (510000, '', '2022-01', 'printed', 600000, 28000, 0, '510000-tiers-2022-01', '', 'shipped', '', 1);
