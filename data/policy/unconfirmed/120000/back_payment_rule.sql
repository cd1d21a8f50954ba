-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, raises_paid_year, announced, source_id, clause, origin, note) VALUES
    (120000, '', '2023-01', 'seen_in_force', 1, 0, 1, 0, 1, 0, '120000-back-payment-2023-01-u', '', 'shipped',
     '断缴年度可以补缴，已缴年度可以提档；补缴没有补贴');
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, of_which, from_age_months, until_age_months,
     sum_years, at_once, allowed, subsidised, subsidy_fen_per_year, counts_for_long_payer,
     once_per_year, at_most_years, raises_paid_year, after_pension_age, announced, source_id,
     clause, origin, note) VALUES
    (120000, '', '2023-01', 'seen_in_force', 'one_sum', 540, 719, 15, 1, 1, 1, 6000, 1, 0, 15, 0,
     'not', 0, '120000-back-payment-2023-01-u', '', 'shipped',
     '45至59周岁一次缴15年见2018年的解答，这份资料没有提到，照旧写');
