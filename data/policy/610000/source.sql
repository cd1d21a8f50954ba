-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('610000-tiers-2020-01', '陕西省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 陕西日报 2019-06-26；咸阳 2023）', '',
     'http://nakedoat.com/xinwen/2019-06/26/content_5403251.htm', 'B', '2026-11-28');
