-- SPDX-License-Identifier: Apache-2.0
-- 按统计年度。By statistical year.
INSERT INTO average_wage
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (360000, '2020-01', 'printed', 554800, 'wages-cross-check', '', 'shipped', '按月印出'),
    (360000, '2021-01', 'printed', 588000, 'wages-cross-check', '', 'shipped', '按月印出'),
    (360000, '2022-01', 'printed', 609800, 'wages-cross-check', '', 'shipped', '按月印出'),
    (360000, '2023-01', 'printed', 639700, 'wages-cross-check', '', 'shipped', '按月印出');
