-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_base_limits
    (area_code, from_month, from_known, average_fen_per_month, lower_fen_per_month,
     upper_fen_per_month, source_id, clause, origin, note) VALUES
    (320000, '2025-01', 'approximate', 825400, 495200, 2476200, 'jiangsu-base-2025', '', 'shipped',
     '2025年度，起始月未印；灵活就业人员在4952元、6000元至24762元的12个基数中选一个');
