-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, on_top_of_minimum, announced,
     source_id, clause, origin, note, others_say) VALUES
    (460000, '', '2023-01', 'printed', 10700, 1, 0, '460000-base-2023-01-u', '', 'shipped',
     'one unofficial page; local part on top of the national minimum (98/103 + 107)', ''),
    (460000, '', '2024-01', 'derived', 11400, 1, 1, '460000-base-2024-01-u', '', 'shipped',
     '+7 every 1 January from 2023 by rule', ''),
    (460000, '', '2025-01', 'derived', 12100, 1, 1, '460000-base-2024-01-u', '', 'shipped',
     '+7 every 1 January from 2023 by rule',
     '271 | 两份非官方程序PENSION_DATA、wwnfdjsq（一致） | 2025'),
    (460000, '', '2026-01', 'derived', 12800, 1, 1, '460000-base-2024-01-u', '', 'shipped',
     '+7 every 1 January from 2023 by rule',
     '271 | 两份非官方程序PENSION_DATA、wwnfdjsq（一致） | 2025');
