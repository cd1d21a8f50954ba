-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id, clause,
     origin, note, is_floor) VALUES
    (420000, '', '2025-07', 'printed', 18000, 0, 'hubei-minimum-2025', '', 'shipped',
     '全省最低标准；正式文件未见；另有一份非官方数据为172元（可能是较早的年份），未采用', 1);
