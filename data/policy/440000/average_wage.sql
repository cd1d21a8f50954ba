-- SPDX-License-Identifier: Apache-2.0
-- 按统计年度。By statistical year.
INSERT INTO average_wage
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (440000, '2020-01', 'printed', 764700, 'wages-cross-check', '', 'shipped', '按月印出'),
    (440000, '2021-01', 'printed', 831000, 'wages-cross-check', '', 'shipped', '按月印出'),
    (440000, '2022-01', 'printed', 880700, 'wages-cross-check', '', 'shipped', '按月印出'),
    (440000, '2023-01', 'printed', 916700, 'wages-cross-check', '', 'shipped', '按月印出'),
    (440000, '2024-01', 'printed', 918300, 'wages-cross-check', '', 'shipped', '按月印出');
