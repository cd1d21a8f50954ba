-- SPDX-License-Identifier: Apache-2.0
INSERT INTO pension_age
    (area_code, for_group, from_month, from_known, age_months, announced, source_id, clause,
     origin, note) VALUES
    (371003, 'severely_disabled', '2018-01', 'printed', 660, 0, 'wendeng-2020', '', 'shipped',
     '一、二级重度残疾人55周岁');
