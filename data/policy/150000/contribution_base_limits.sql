-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_base_limits
    (area_code, from_month, from_known, average_fen_per_month, lower_fen_per_month,
     upper_fen_per_month, source_id, clause, origin, note) VALUES
    (150000, '2025-01', 'approximate', 817900, NULL, NULL, 'wages-check', '', 'shipped',
     '2025年度，起始月未印；2024年全口径平均工资，上下限未印');
