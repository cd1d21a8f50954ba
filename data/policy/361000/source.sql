-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('361000-base-2024-11', '江西省抚州市城乡居民基本养老保险基础养老金（正式文件未见，引自网页，原题未见）', '',
     'https://wxredian.com/art?id=2127f59600afc140f4735b777bc928cc', 'B', '2026-11-28');
