-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, raises_paid_year, announced, source_id, clause, origin, note) VALUES
    (140000, '', '2026-01', 'approximate', 1, 0, 0, 0, 0, 0, '140000-back-payment-2026-01-u', '', 'shipped',
     '断缴年度当年可以一次补齐；补缴没有补贴');
