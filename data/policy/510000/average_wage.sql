-- SPDX-License-Identifier: Apache-2.0
-- 按统计年度。By statistical year.
INSERT INTO average_wage
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (510000, '2023-01', 'printed', 751833, 'wages-cross-check', '', 'shipped', '全年90220元，除以12'),
    (510000, '2024-01', 'printed', 764600, 'wages-cross-check', '', 'shipped', '全年91752元，除以12');
