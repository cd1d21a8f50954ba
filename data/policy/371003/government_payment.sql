-- SPDX-License-Identifier: Apache-2.0
INSERT INTO government_payment
    (area_code, for_group, from_month, from_known, fen_per_year, subsidised,
     own_replaces_from_fen, own_is_subsidised, announced, source_id, clause, origin, note) VALUES
    (371003, 'severely_disabled', '2018-01', 'printed', 30000, 1, 50000, 0, 0, 'wendeng-2020', '', 'shipped',
     '一、二级重度残疾人：政府全额代缴最低档300元并补50元；自己缴500元及以上的，不再代缴，也没有补贴');
