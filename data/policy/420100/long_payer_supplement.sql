-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year,
     announced, source_id, clause, origin, note) VALUES
    (420100, '', '2022-01', 'printed', 1, 15, 200, 0, 'wuhan-2021-21', '四(一)2', 'shipped',
     '缴费年限基础养老金：累计满15年的，每满1年2元'),
    (420100, '', '2022-01', 'printed', 16, NULL, 300, 0, 'wuhan-2021-21', '四(一)2', 'shipped',
     '超过15年的年限，每满1年3元；60周岁以前补缴的年限计入，60周岁以后一次性缴纳的只记入个人账户');
