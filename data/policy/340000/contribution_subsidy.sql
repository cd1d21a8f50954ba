-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note, is_floor) VALUES
    (340000, '', '2020-01', 'approximate', 20000, 4000, 0, 'anhui-2020', '', 'shipped',
     '全省最低补贴标准，各地可以更高；中断或逾期缴费的不补', 1),
    (340000, '', '2020-01', 'approximate', 30000, 5000, 0, 'anhui-2020', '', 'shipped', '', 1),
    (340000, '', '2020-01', 'approximate', 40000, 6000, 0, 'anhui-2020', '', 'shipped', '', 1),
    (340000, '', '2020-01', 'approximate', 50000, 7000, 0, 'anhui-2020', '', 'shipped', '', 1),
    (340000, '', '2020-01', 'approximate', 60000, 8000, 0, 'anhui-2020', '', 'shipped', '', 1),
    (340000, '', '2020-01', 'approximate', 70000, 9000, 0, 'anhui-2020', '', 'shipped', '', 1),
    (340000, '', '2020-01', 'approximate', 80000, 10000, 0, 'anhui-2020', '', 'shipped',
     '该页此处数字残缺，100元见 https://newsflash.city/2402/c5795e1959ddb725.html', 1),
    (340000, '', '2020-01', 'approximate', 100000, 12000, 0, 'anhui-2020', '', 'shipped', '', 1),
    (340000, '', '2020-01', 'approximate', 150000, 15000, 0, 'anhui-2020', '', 'shipped', '', 1),
    (340000, '', '2020-01', 'approximate', 200000, 20000, 0, 'anhui-2020', '', 'shipped', '2000元及以上补200元', 1);
