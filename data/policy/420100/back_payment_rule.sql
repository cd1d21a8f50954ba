-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, at_least_lowest_tier, after_pension_age, announced, source_id, clause, origin,
     note) VALUES
    (420100, '', '2022-01', 'printed', 1, 0, 1, 0, 1, 'without_long_payer', 0, 'wuhan-2021-21', '五', 'shipped',
     '到龄前可以补缴，不低于补缴时当年全市最低档，不享受补贴；60周岁以前补缴的计入年限，以后一次性缴纳的只记入个人账户（四(一)2）；累计不超过15年只限制度实施时不足15年的人');
