-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('630000-base-2017-01-u', '青海城乡居民基础养老金（非正式资料）', '',
     'http://huaxiashiwen.com/news/ylbx/678478.html', 'C', '2026-11-28'),
    ('630000-tiers-2024-01-u', '青海城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://m.shadafang.com/a/202401/5698631.html', 'B', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('630000-base-2025-01-u', '青海城乡居民基础养老金（非正式资料，非官方程序wwnfdjsq（各地养老金数据））', '', 'https://github.com/wuwnnwng/wwnfdjsq', 'C', '2026-11-28');
