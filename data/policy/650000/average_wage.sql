-- SPDX-License-Identifier: Apache-2.0
-- 按统计年度。By statistical year.
INSERT INTO average_wage
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (650000, '2020-01', 'printed', 653100, 'wages-cross-check', '', 'shipped', '全年78372元，除以12'),
    (650000, '2021-01', 'printed', 708883, 'wages-cross-check', '', 'shipped', '全年85066元，除以12'),
    (650000, '2022-01', 'printed', 762508, 'wages-cross-check', '', 'shipped', '全年91501元，除以12'),
    (650000, '2023-01', 'printed', 833217, 'wages-cross-check', '', 'shipped', '全年99986元，除以12'),
    (650000, '2024-01', 'printed', 844842, 'wages-cross-check', '', 'shipped', '全年101381元，除以12');
