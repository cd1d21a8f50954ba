-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, of_which, from_age_months, until_age_months,
     sum_years, at_once, allowed, subsidised, subsidy_fen_per_year, counts_for_long_payer,
     once_per_year, at_most_years, raises_paid_year, after_pension_age, announced, source_id,
     clause, origin, note) VALUES
    (150100, '', '2022-01', 'approximate', '', 0, NULL, NULL, 0, 1, 0, NULL, 1, 0, NULL, 0,
     'like_others', 0, '150100-back-payment-2022-01-u', '', 'shipped',
     '其他断缴年份的补缴和多缴没有补贴'),
    (150100, '', '2022-01', 'approximate', 'before_scheme', 0, NULL, NULL, 0, 1, 1, NULL, 1, 0, 15, 0,
     'like_others', 0, '150100-back-payment-2022-01-u', '', 'shipped',
     '实施时距60周岁不足15年的人逐年缴费，补缴到15年的有补贴；原页是机器翻译');
