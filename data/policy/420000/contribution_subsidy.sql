-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (420000, '', '2023-01', 'printed', 30000, 4500, 0, '420000-tiers-2023', '', 'shipped', ''),
    (420000, '', '2023-01', 'printed', 50000, 8100, 0, '420000-tiers-2023', '', 'shipped', ''),
    (420000, '', '2023-01', 'printed', 80000, 13800, 0, '420000-tiers-2023', '', 'shipped', ''),
    (420000, '', '2023-01', 'printed', 100000, 18000, 0, '420000-tiers-2023', '', 'shipped', ''),
    (420000, '', '2023-01', 'printed', 150000, 28500, 0, '420000-tiers-2023', '', 'shipped', ''),
    (420000, '', '2023-01', 'printed', 200000, 40200, 0, '420000-tiers-2023', '', 'shipped', '');
