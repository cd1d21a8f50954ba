-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, raises_paid_year, announced, source_id, clause, origin, note) VALUES
    (120000, '', '2023-01', 'seen_in_force', 1, 0, 1, 0, 1, 0, '120000-back-payment-2023-01-u', '', 'shipped',
     '断缴年度可以补缴，已缴年度可以提档；补缴没有补贴');
