-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (610400, '', '2023-01', 'printed', 30000, 30000, 0, '610400-tiers-2023-01', '', 'shipped',
     'from the 2023 provincial payment notice; city 25 / county 75 of the local half'),
    (610400, '', '2023-01', 'printed', 40000, 40000, 0, '610400-tiers-2023-01', '', 'shipped',
     ''),
    (610400, '', '2023-01', 'printed', 50000, 50000, 0, '610400-tiers-2023-01', '', 'shipped',
     ''),
    (610400, '', '2023-01', 'printed', 60000, 60000, 0, '610400-tiers-2023-01', '', 'shipped',
     ''),
    (610400, '', '2023-01', 'printed', 80000, 80000, 0, '610400-tiers-2023-01', '', 'shipped',
     ''),
    (610400, '', '2023-01', 'printed', 100000, 100000, 0, '610400-tiers-2023-01', '', 'shipped',
     ''),
    (610400, '', '2023-01', 'printed', 150000, 150000, 0, '610400-tiers-2023-01', '', 'shipped',
     ''),
    (610400, '', '2023-01', 'printed', 200000, 200000, 0, '610400-tiers-2023-01', '', 'shipped',
     ''),
    (610400, '', '2023-01', 'printed', 300000, 300000, 0, '610400-tiers-2023-01', '', 'shipped',
     '');
