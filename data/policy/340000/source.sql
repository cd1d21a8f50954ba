-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('anhui-2020', '引述安徽省城乡居民养老保险通知的网页（wodefinance.com，通知原题和日期未见）', '',
     'https://wodefinance.com/TianTianFund/jzssfftcnx.html', 'B', '2026-11-21');
