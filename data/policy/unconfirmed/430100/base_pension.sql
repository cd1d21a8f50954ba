-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, others_say) VALUES
    (430100, '', '2014-07', 'printed', 10500, '430100-base-2014-07-u', '', 'shipped',
     'one unofficial page; 办法 of 2014-12-12, paid from 1 July', ''),
    (430100, '', '2022-01', 'printed', 22800, '430100-base-2022-01-u', '', 'shipped',
     '另有资料：238元（两份网页不同）', '238 | 两份网页（zhejianglong.com、hjpbs.com） | 2022-01');
