-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, at_most_years, announced, source_id, clause, origin, note) VALUES
    (350100, '', '2021-01', 'seen_in_force', 1, 0, 1, 0, NULL, 0, '350100-back-payment-2021-01', '', 'shipped',
     '断缴年度或者一次性补缴；补缴没有补贴；是否计入年限养老金未写，按计入处理');
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, of_which, from_age_months, until_age_months,
     sum_years, at_once, allowed, subsidised, subsidy_fen_per_year, counts_for_long_payer,
     once_per_year, at_most_years, raises_paid_year, after_pension_age, announced, source_id,
     clause, origin, note) VALUES
    (350100, '', '2013-12', 'printed', '', 0, NULL, NULL, 0, 1, 0, NULL, 1, 0, NULL, 0,
     'like_others', 0, '350100-back-payment-2013-12', '', 'shipped',
     '其他补缴这份办法的引文没有写，照全国规定：可以补缴，没有补贴（国发〔2014〕8号七）'),
    (350100, '', '2013-12', 'printed', 'before_scheme', 0, NULL, NULL, 1, 1, 1, NULL, 1, 0, 15, 0,
     'not', 0, '350100-back-payment-2013-12', '', 'shipped',
     '实施时46至59周岁的人，60周岁领取以前可以一次补足15年，有补贴；周岁按距60周岁不足15年处理');
