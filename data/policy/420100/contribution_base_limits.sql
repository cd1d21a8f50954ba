-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_base_limits
    (area_code, from_month, from_known, average_fen_per_month, lower_fen_per_month,
     upper_fen_per_month, source_id, clause, origin, note) VALUES
    (420100, '2025-01', 'approximate', 749600, 449800, 2248800, 'wuhan-base-2025-employee', '', 'shipped',
     '2025年度，起始月未印；湖北省计发基数分三档，武汉为一档');
