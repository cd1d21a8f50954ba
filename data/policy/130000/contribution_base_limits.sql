-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_base_limits
    (area_code, from_month, from_known, average_fen_per_month, lower_fen_per_month,
     upper_fen_per_month, source_id, clause, origin, note) VALUES
    (130000, '2025-01', 'approximate', 667800, 400700, 2003400, 'limits-2025-check', '', 'shipped',
     '2025年度，起始月未印；上下限到元，为平均工资的60%和300%');
