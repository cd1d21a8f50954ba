-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, announced, source_id, clause, origin, note) VALUES
    (420100, '', '2022-01', 'printed', 1, 0, 1, 0, 0, 'wuhan-2021-21', '五', 'shipped',
     '达到领取年龄前可以补缴，不低于补缴时全市最低档；不享受缴费补贴；60周岁以前补缴的计入缴费年限（四(一)2）');
