-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note) VALUES
    (650100, '', '2024-01', 'printed', 20000, 20000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 30000, 30000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 50000, 50000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 80000, 80000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 100000, 100000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 150000, 150000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 200000, 200000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 250000, 250000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 300000, 300000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 350000, 350000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 450000, 450000, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 550000, 550000, 0, '650100-tiers-2024', '', 'shipped', '');
