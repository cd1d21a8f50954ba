-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id, clause,
     origin, note) VALUES
    (370000, '', '2020-07', 'approximate', 14200, 0, 'shandong-2020', '', 'shipped', '该页未署日期，起始月为大约'),
    (370000, '', '2025-01', 'seen_in_force', 14300, 0, 'minimum-2025', '', 'shipped',
     '山东省自己的新标准未查到；不得低于全国最低标准，故自此用143元'),
    (370000, '', '2026-01', 'approximate', 16300, 0, 'minimum-2026', '', 'shipped',
     '山东省自己的新标准未查到；不得低于全国最低标准，故自此用163元');
