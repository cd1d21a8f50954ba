-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('shandong-2020', '关于山东省城乡居民基础养老金的网页（wodefinance.com，原题未见）', '',
     'https://wodefinance.com/TianTianFund/zuotuexynh.html', 'B', '2026-11-21');
