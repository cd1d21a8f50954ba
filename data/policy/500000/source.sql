-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('chongqing-2025', '关于重庆市城乡居民养老保险的网页（reportify.ai 2025-07-11，原题未见）', '',
     'https://reportify.ai/social-media/696494605731630', 'B', '2026-11-21'),
    ('chongqing-base-2025', '重庆市2025年度社会保险缴费基数和计发基数（2025-09-19，原题未见）', '',
     'https://rlsbj.cq.gov.cn', 'A', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('500000-tiers-2022-01', '重庆市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 （重庆网 2022-01-14）；2025年相同）', '',
     'http://delishii.com/news/2022/0114/5556.html', 'B', '2026-11-28');
