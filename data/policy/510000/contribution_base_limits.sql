-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_base_limits
    (area_code, from_month, from_known, average_fen_per_month, lower_fen_per_month,
     upper_fen_per_month, source_id, clause, origin, note) VALUES
    (510000, '2022-01', 'approximate', NULL, 341600, 1863000, 'sichuan-limits-2022', '', 'shipped',
     '2022年度，起始月未印'),
    (510000, '2025-01', 'approximate', 764600, 458800, 2293800, 'sichuan-base-2025', '', 'shipped',
     '2025年度，起始月未印');
