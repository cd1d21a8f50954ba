-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_base_limits
    (area_code, from_month, from_known, average_fen_per_month, lower_fen_per_month,
     upper_fen_per_month, source_id, clause, origin, note) VALUES
    (110000, '2024-01', 'approximate', NULL, 632600, NULL, 'beijing-lower-2024', '', 'shipped',
     '计算2024年补贴用的下限，起始月未印'),
    (110000, '2025-07', 'printed', 1193700, 716200, 3581100, 'beijing-base-2025', '', 'shipped',
     '从2025年7月1日起');
