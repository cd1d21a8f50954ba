-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, announced, source_id, clause, origin, note) VALUES
    (340000, '', '2020-01', 'approximate', 1, 0, 1, 0, 0, 'anhui-2020', '', 'shipped',
     '中断或逾期的可以补缴，不享受缴费补贴；是否计入年限养老金未写，从全国规定');
