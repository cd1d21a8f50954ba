-- SPDX-License-Identifier: Apache-2.0
INSERT INTO employee_contribution
    (area_code, from_month, from_known, millionths_of_base, to_account_millionths,
     lower_millionths, upper_millionths, source_id, clause, origin, note) VALUES
    (0, '2006-01', 'printed', 200000, 80000, 1000000, 1000000, 'guofa-2005-38', '三', 'shipped',
     '缴费基数为当地上年度在岗职工平均工资；各地曾另定范围（武汉约2012年为60%至300%）'),
    (0, '2019-05', 'printed', 200000, 80000, 600000, 3000000, 'guoban-2019-13', '', 'shipped',
     '本省全口径城镇单位就业人员平均工资的60%至300%；20%和8%仍从国发〔2005〕38号');
