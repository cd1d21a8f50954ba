-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_base_limits
    (area_code, from_month, from_known, average_fen_per_month, lower_fen_per_month,
     upper_fen_per_month, source_id, clause, origin, note) VALUES
    (330000, '2024-01', 'approximate', NULL, 481200, NULL, 'zhejiang-base-2024', '', 'shipped',
     '2024年度，起始月未印；此前4462元'),
    (330000, '2025-01', 'approximate', 843300, 498600, 2529900, 'zhejiang-base-2025', '', 'shipped',
     '2025年度，起始月未印；上限按2024年平均工资8433元，下限按2023年的8310元');
