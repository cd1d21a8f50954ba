-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id, clause,
     origin, note) VALUES
    (370000, '', '2020-07', 'approximate', 14200, 0, 'shandong-2020', '', 'shipped', '该页未署日期，起始月为大约');
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, is_floor, source_id, clause,
     origin, note) VALUES
    (370000, '', '2022-07', 'approximate', 16000, 1, '370000-base-2023-07', '', 'shipped',
     '2023年7月以前的数，起始日未印'),
    (370000, '', '2023-07', 'printed', 16800, 1, '370000-base-2023-07', '', 'shipped', '省最低标准');
