-- SPDX-License-Identifier: Apache-2.0
INSERT INTO payout_months
    (area_code, for_group, from_month, from_known, from_age_months, payout_months,
     announced, source_id, clause, origin, note) VALUES
    (371003, 'severely_disabled', '2018-01', 'printed', 660, 170, 0, 'wendeng-2020-derived',
     '', 'shipped', '原文“按照年龄相应的计发系数”，未印数字；取国发〔2005〕38号表中55周岁的170'),
    (371003, 'severely_disabled', '2018-01', 'printed', 672, 164, 0, 'wendeng-2020-derived',
     '', 'shipped', '同上表'),
    (371003, 'severely_disabled', '2018-01', 'printed', 684, 158, 0, 'wendeng-2020-derived',
     '', 'shipped', '同上表'),
    (371003, 'severely_disabled', '2018-01', 'printed', 696, 152, 0, 'wendeng-2020-derived',
     '', 'shipped', '同上表'),
    (371003, 'severely_disabled', '2018-01', 'printed', 708, 145, 0, 'wendeng-2020-derived',
     '', 'shipped', '同上表'),
    (371003, 'severely_disabled', '2018-01', 'printed', 720, 139, 0, 'wendeng-2020-derived',
     '', 'shipped', '同上，60周岁起为全国的139');
