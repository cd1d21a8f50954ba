-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('610000-base-2014-07-u', '陕西城乡居民基础养老金（非正式资料）', '',
     'http://shebaodata.com/zhishi/yanglao/327874.html', 'C', '2026-11-28'),
    ('610000-base-2023-01-u', '陕西城乡居民基础养老金（非正式资料）', '',
     'http://shebaodata.com/zhishi/yanglao/327874.html', 'C', '2026-11-28'),
    ('610000-tiers-2025-06-u', '陕西城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     '', 'B', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('610000-base-2025-01-u', '陕西城乡居民基础养老金（非正式资料，非官方程序PENSION_DATA（2024-2025））', '', '', 'C', '2026-11-28');
