-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('210000-tiers-2025-01-u', '辽宁城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://dalian.021cf.cn/index.php/post/9240.html', 'B', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('210000-base-2025-01-u', '辽宁城乡居民基础养老金（非正式资料，两份非官方程序PENSION_DATA、wwnfdjsq）', '', 'https://github.com/wuwnnwng/wwnfdjsq', 'C', '2026-11-28');
