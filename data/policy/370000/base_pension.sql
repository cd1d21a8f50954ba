-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id, clause,
     origin, note) VALUES
    (370000, '', '2020-07', 'approximate', 14200, 0, 'shandong-2020', '', 'shipped', '该页未署日期，起始月为大约');
