-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_base_limits
    (area_code, from_month, from_known, average_fen_per_month, lower_fen_per_month,
     upper_fen_per_month, source_id, clause, origin, note) VALUES
    (430000, '2020-01', 'approximate', 505400, NULL, NULL, 'hunan-2020-3', '', 'shipped',
     '按缴费年度；上下限未印，按60%和300%推算；起始月未印'),
    (430000, '2021-01', 'approximate', 546000, NULL, NULL, 'hunan-2022-28', '', 'shipped',
     '按缴费年度；上下限未印，按60%和300%推算；起始月未印'),
    (430000, '2022-01', 'approximate', 597700, NULL, NULL, 'wages-cross-check', '', 'shipped',
     '按缴费年度；上下限未印，按60%和300%推算；起始月未印'),
    (430000, '2023-01', 'approximate', 628400, NULL, NULL, 'wages-cross-check', '', 'shipped',
     '按缴费年度；上下限未印，按60%和300%推算；起始月未印'),
    (430000, '2024-01', 'approximate', 671100, NULL, NULL, 'wages-cross-check', '', 'shipped',
     '按缴费年度；上下限未印，按60%和300%推算；起始月未印'),
    (430000, '2025-01', 'approximate', 678700, 407200, 2036100, 'limits-2025-check', '', 'shipped',
     '2025年度，起始月未印；上下限到元，为平均工资的60%和300%');
