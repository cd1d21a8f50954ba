-- SPDX-License-Identifier: Apache-2.0
-- 按统计年度。By statistical year.
INSERT INTO average_wage
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (410000, '2020-01', 'printed', 532800, 'wages-cross-check', '', 'shipped', '按月印出'),
    (410000, '2021-01', 'printed', 568100, 'wages-cross-check', '', 'shipped', '按月印出'),
    (410000, '2022-01', 'printed', 596500, 'wages-cross-check', '', 'shipped', '按月印出'),
    (410000, '2023-01', 'printed', 626000, 'wages-cross-check', '', 'shipped', '按月印出'),
    (410000, '2024-01', 'printed', 638500, 'wages-cross-check', '', 'shipped', '按月印出');
