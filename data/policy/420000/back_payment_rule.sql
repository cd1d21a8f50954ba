-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, raises_paid_year, announced, source_id, clause, origin, note) VALUES
    (420000, '', '2023-01', 'printed', 1, 0, 1, 0, 0, 0, '420000-tiers-2023', '', 'shipped',
     '补缴没有补贴；是否计入年限养老金未写，按计入处理');
