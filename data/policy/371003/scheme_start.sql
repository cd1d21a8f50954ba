-- SPDX-License-Identifier: Apache-2.0
INSERT INTO scheme_start
    (area_code, for_group, from_month, from_known, start_month, announced, source_id, clause,
     origin, note) VALUES
    (371003, '', '2010-01', 'printed', '2010-01', 0, 'wendeng-2020', '', 'shipped', '');
