-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, raises_paid_year, announced, source_id, clause, origin, note) VALUES
    (230000, '', '2016-10', 'printed', 1, 0, 1, 0, 0, 0, '230000-back-payment-2016-10-u', '', 'shipped',
     '欠缴年度可以补缴；补缴没有补贴');
