-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('xixiu-2020', '关于安顺市西秀区城乡居民养老保险的网页（wodefinance.com，原题未见）', '',
     'https://wodefinance.com/TianTianFund/fnfxplrwxx.html', 'B', '2026-11-21');
