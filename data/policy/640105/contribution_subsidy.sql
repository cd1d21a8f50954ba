-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (640105, '', '2023-01', 'printed', 20000, 4000, 0, '640105-tiers-2023-01', '', 'shipped', ''),
    (640105, '', '2023-01', 'printed', 30000, 5000, 0, '640105-tiers-2023-01', '', 'shipped', ''),
    (640105, '', '2023-01', 'printed', 50000, 7000, 0, '640105-tiers-2023-01', '', 'shipped', ''),
    (640105, '', '2023-01', 'printed', 100000, 12000, 0, '640105-tiers-2023-01', '', 'shipped', ''),
    (640105, '', '2023-01', 'printed', 200000, 20000, 0, '640105-tiers-2023-01', '', 'shipped', ''),
    (640105, '', '2023-01', 'printed', 300000, 32000, 0, '640105-tiers-2023-01', '', 'shipped', '');
