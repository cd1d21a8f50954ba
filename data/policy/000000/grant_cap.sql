-- SPDX-License-Identifier: Apache-2.0
INSERT INTO grant_cap
    (area_code, for_group, from_month, from_known, fen_per_year, announced, source_id, clause,
     origin, note) VALUES
    (0, '', '2014-02', 'printed', NULL, 0, 'guofa-2014-8', '四(二)', 'shipped',
     '补助、资助金额不超过当地设定的最高缴费档次标准');
