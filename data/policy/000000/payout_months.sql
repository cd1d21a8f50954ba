-- SPDX-License-Identifier: Apache-2.0
INSERT INTO payout_months
    (area_code, for_group, from_month, from_known, from_age_months, payout_months, announced,
     source_id, clause, origin, note) VALUES
    (0, '', '2009-09', 'derived', 0, 139, 0, 'guofa-2009-32-derived', '', 'shipped',
     '试点起即为139，任何年龄'),
    (0, '', '2014-02', 'printed', 0, 139, 0, 'guofa-2014-8', '六(二)', 'shipped', '任何年龄都是139');
