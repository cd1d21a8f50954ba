-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, announced, source_id, clause, origin, note) VALUES
    (440300, '', '2020-06', 'approximate', 1, 0, 1, 0, 0, 'shenzhen-2020', '', 'shipped',
     '按时缴费的才有补贴；可否补缴、是否计入年限养老金未写，从全国规定');
