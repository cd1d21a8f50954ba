-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, raises_paid_year, announced, source_id, clause, origin, note) VALUES
    (440000, '', '2025-01', 'approximate', 1, 0, 1, 0, 0, 0, '440000-back-payment-2025-01-u', '', 'shipped',
     '可以补缴；补缴没有补贴');
