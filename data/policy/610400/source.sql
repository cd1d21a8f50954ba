-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('610400-tiers-2023-01', '陕西省咸阳市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自网页，原题未见）', '',
     'http://senbk.com/techan/7d4ffafbb4dfc008338e69082de212bd.html', 'B', '2026-11-28');
