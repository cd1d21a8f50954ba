-- SPDX-License-Identifier: Apache-2.0
INSERT INTO minimum_years
    (area_code, for_group, from_month, from_known, years, announced, source_id, clause,
     origin, note) VALUES
    (0, '', '2009-09', 'derived', 15, 0, 'guofa-2009-32-derived', '', 'shipped', '试点起为15年'),
    (0, '', '2014-02', 'printed', 15, 0, 'guofa-2014-8', '七', 'shipped', '');
