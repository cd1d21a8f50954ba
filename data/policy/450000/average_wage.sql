-- SPDX-License-Identifier: Apache-2.0
-- 按统计年度。By statistical year.
INSERT INTO average_wage
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (450000, '2020-01', 'printed', 581933, 'wages-cross-check', '', 'shipped', '全年69832元，除以12'),
    (450000, '2021-01', 'printed', 619683, 'wages-cross-check', '', 'shipped', '全年74362元，除以12'),
    (450000, '2022-01', 'printed', 643900, 'wages-cross-check', '', 'shipped', '全年77268元，除以12'),
    (450000, '2023-01', 'printed', 675583, 'wages-cross-check', '', 'shipped', '全年81070元，除以12'),
    (450000, '2024-01', 'printed', 690500, 'wages-cross-check', '', 'shipped', '全年82860元，除以12');
