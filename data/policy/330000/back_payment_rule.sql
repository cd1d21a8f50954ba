-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, at_most_years, announced, source_id, clause, origin, note) VALUES
    (330000, '', '2024-01', 'printed', 1, 0, 1, 0, 15, 0, '330000-back-payment-2024-01', '', 'shipped',
     '只为缴满15年补缴，最高按5000元档；补缴没有补贴；是否计入年限养老金未写，按计入处理');
