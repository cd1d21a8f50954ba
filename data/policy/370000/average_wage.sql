-- SPDX-License-Identifier: Apache-2.0
-- 按统计年度。By statistical year.
INSERT INTO average_wage
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (370000, '2020-01', 'printed', 624217, 'shandong-wage-2020', '', 'shipped', '全年74906元，除以12'),
    (370000, '2021-01', 'printed', 663308, 'shandong-wage-2021', '', 'shipped', '全年79597元，除以12'),
    (370000, '2022-01', 'printed', 706925, 'shandong-wage-2022', '', 'shipped', '全年84831元，除以12'),
    (370000, '2023-01', 'printed', 735942, 'shandong-wage-2023', '', 'shipped', '全年88313元，除以12'),
    (370000, '2024-01', 'printed', 750600, 'shandong-wage-2024', '', 'shipped', '全年90072元，除以12');
