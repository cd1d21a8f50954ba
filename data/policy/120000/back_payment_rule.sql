-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, of_which, from_age_months, until_age_months,
     sum_years, at_once, allowed, subsidised, subsidy_fen_per_year, counts_for_long_payer,
     once_per_year, at_most_years, raises_paid_year, after_pension_age, announced, source_id,
     clause, origin, note) VALUES
    (120000, '', '2018-01', 'approximate', '', 0, NULL, NULL, 0, 1, 0, NULL, 1, 0, NULL, 0,
     'like_others', 0, '120000-back-payment-2018-01', '', 'shipped',
     '其他补缴这份解答没有写，照全国规定：可以补缴，没有补贴（国发〔2014〕8号七）'),
    (120000, '', '2018-01', 'approximate', 'one_sum', 540, 719, 15, 1, 1, 1, 6000, 1, 0, 15, 0,
     'not', 0, '120000-back-payment-2018-01', '', 'shipped',
     '45至59周岁的人可以一次缴15年，每年补60元（最低的补贴）；起始月未印');
