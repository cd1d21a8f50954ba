-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, of_which, from_age_months, until_age_months,
     sum_years, at_once, allowed, subsidised, subsidy_fen_per_year, counts_for_long_payer,
     once_per_year, at_most_years, raises_paid_year, after_pension_age, announced, source_id,
     clause, origin, note) VALUES
    (220100, '', '2014-02', 'printed', '', 0, NULL, NULL, 0, 1, 0, NULL, 1, 0, NULL, 0,
     'like_others', 0, '220100-back-payment-2014-02', '', 'shipped',
     '逐年缴费中间断缴的年份可以补缴，没有补贴；是否计入年限养老金未写，按计入处理'),
    (220100, '', '2014-02', 'printed', 'before_scheme', 0, NULL, NULL, 0, 1, 1, NULL, 1, 0, 15, 0,
     'like_others', 0, '220100-back-payment-2014-02', '', 'shipped',
     '实施时距60周岁不足15年的人，剩余年限以外的年份可以一次或分次补缴，有补贴，累计不超过15年'),
    (220100, '', '2014-02', 'printed', 'not_insured', 0, NULL, NULL, 0, 1, 0, NULL, 1, 0, 15, 0,
     'like_others', 0, '220100-back-payment-2014-02', '', 'shipped',
     '申请时已满60周岁、没有参保的人，必须且只能补缴规定的年限，没有补贴，补足的次月起领；规定的年限最多15年（国发〔2014〕8号七）');
