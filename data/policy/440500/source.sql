-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('440500-tiers-2024-01', '广东省汕头市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 汕头人社 2024-12-17；档次另见 江门）', '',
     'https://shebao100.cn/news/72364.html', 'B', '2026-11-28');
