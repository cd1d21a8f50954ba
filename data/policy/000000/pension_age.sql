-- SPDX-License-Identifier: Apache-2.0
INSERT INTO pension_age
    (area_code, for_group, from_month, from_known, age_months, announced, source_id, clause,
     origin, note) VALUES
    (0, '', '2009-09', 'derived', 720, 0, 'guofa-2009-32-derived', '', 'shipped', '试点起以60周岁为界'),
    (0, '', '2014-02', 'printed', 720, 0, 'guofa-2014-8', '七', 'shipped',
     '60周岁；2024年延迟退休的决定只改职工');
