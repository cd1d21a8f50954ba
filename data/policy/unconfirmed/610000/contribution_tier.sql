-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (610000, '', '2025-06', 'printed', 30000, 30000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '几份资料一致，都不是正式文件; ; tiers and the start date; subsidies stay C (those of 300-3000 equal the 2020 table)', 1),
    (610000, '', '2025-06', 'printed', 50000, 50000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '', 1),
    (610000, '', '2025-06', 'printed', 80000, 80000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '', 1),
    (610000, '', '2025-06', 'printed', 100000, 100000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '', 1),
    (610000, '', '2025-06', 'printed', 150000, 150000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '', 1),
    (610000, '', '2025-06', 'printed', 200000, 200000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '', 1),
    (610000, '', '2025-06', 'printed', 300000, 300000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '', 1),
    (610000, '', '2025-06', 'printed', 400000, 400000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '', 1),
    (610000, '', '2025-06', 'printed', 500000, 500000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '', 1),
    (610000, '', '2025-06', 'printed', 600000, 600000, 0, '610000-tiers-2025-06-u', '', 'shipped',
     '', 1);
