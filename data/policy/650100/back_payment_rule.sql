-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, raises_paid_year, announced, source_id, clause, origin, note) VALUES
    (650100, '', '2023-11', 'approximate', 1, 0, 1, 0, 1, 0, '650100-tiers-2024', '', 'shipped',
     '断缴年度可以补缴，已缴年度可以提档，没有补贴，核定待遇以后不能再补；2023年10月以前不能提档；是否计入年限养老金未写，按计入处理');
