-- SPDX-License-Identifier: Apache-2.0
INSERT INTO scheme_start
    (area_code, for_group, from_month, from_known, start_month, announced, source_id, clause,
     origin, note) VALUES
    (430100, '', '2010-07', 'printed', '2010-07', 0, 'changsha-12333-2017', '', 'shipped',
     '2010年7月1日起实施');
