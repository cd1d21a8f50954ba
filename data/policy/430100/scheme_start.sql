-- SPDX-License-Identifier: Apache-2.0
INSERT INTO scheme_start
    (area_code, for_group, from_month, from_known, start_month,
     registration_asked, announced, source_id, clause,
     origin, note) VALUES
    (430100, '', '2010-07', 'printed', '2010-07', 1, 0, 'changsha-12333-2017', '', 'shipped',
     '2010年7月1日起实施；那时已满60周岁的，登记后从次月起领取');
