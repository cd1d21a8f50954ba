-- SPDX-License-Identifier: Apache-2.0
INSERT INTO employee_crediting_rate
    (area_code, from_month, from_known, millionths_per_year, source_id, clause, origin,
     note) VALUES
    (0, '2016-01', 'printed', 83100, 'employee-rates', '', 'shipped', ''),
    (0, '2017-01', 'printed', 71200, 'employee-rates', '', 'shipped', ''),
    (0, '2018-01', 'printed', 82900, 'employee-rates', '', 'shipped', ''),
    (0, '2019-01', 'printed', 76100, 'employee-rates', '', 'shipped', ''),
    (0, '2020-01', 'printed', 60400, 'employee-rates', '', 'shipped', ''),
    (0, '2021-01', 'printed', 66900, 'employee-rates', '', 'shipped',
     '另有一份非官方程序作5.35%，其自己的核对记录和另两份资料为6.69%'),
    (0, '2022-01', 'printed', 61200, 'employee-rates', '', 'shipped', ''),
    (0, '2023-01', 'printed', 39700, 'employee-rates', '', 'shipped', ''),
    (0, '2024-01', 'derived', 26200, 'yiwu-rate', '', 'shipped',
     '公告印“2025年度”2.62%；三份非官方资料把2.62%列在2024年'),
    (0, '2025-01', 'printed', 15000, 'employee-rates', '', 'shipped', '其中一份资料注明为预期');
