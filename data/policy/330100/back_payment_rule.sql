-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, at_most_years, announced, source_id, clause, origin, note) VALUES
    (330100, '', '2015-01', 'printed', 1, 0, 1, 0, NULL, 0, '330100-back-payment-2015-01', '', 'shipped',
     '符合条件的可以补缴；补缴没有补贴；是否计入年限养老金未写，按计入处理');
