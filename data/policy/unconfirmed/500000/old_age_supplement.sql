-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, source_id, clause, origin,
     note) VALUES
    (500000, '', '2020-01', 'printed', 780, 500, '500000-old-age-2020-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件'),
    (500000, '', '2020-01', 'printed', 840, 1000, '500000-old-age-2020-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; 5 + another 5 from 70; people already 70 keep the older 高龄补贴');
