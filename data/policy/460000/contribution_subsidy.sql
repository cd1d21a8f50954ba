-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note, complete) VALUES
    (460000, '', '2023-05', 'printed', 20000, 4000, 0, '460000-tiers-2023-05', '', 'shipped', '', 0),
    (460000, '', '2023-05', 'printed', 30000, 5000, 0, '460000-tiers-2023-05', '', 'shipped', '', 0),
    (460000, '', '2023-05', 'printed', 40000, 6000, 0, '460000-tiers-2023-05', '', 'shipped', '', 0),
    (460000, '', '2023-05', 'printed', 50000, 7000, 0, '460000-tiers-2023-05', '', 'shipped', '', 0),
    (460000, '', '2023-05', 'printed', 60000, 8000, 0, '460000-tiers-2023-05', '', 'shipped', '', 0),
    (460000, '', '2023-05', 'printed', 70000, 9000, 0, '460000-tiers-2023-05', '', 'shipped', '', 0),
    (460000, '', '2023-05', 'printed', 80000, 10000, 0, '460000-tiers-2023-05', '', 'shipped', '', 0),
    (460000, '', '2023-05', 'printed', 90000, 11000, 0, '460000-tiers-2023-05', '', 'shipped', '', 0);
