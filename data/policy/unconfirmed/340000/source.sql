-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('340000-rate-u', '各省养老金参数表（程序源码，非正式资料）', '',
     'https://github.com/wuwnnwng/wwnfdjsq utils/pensionRegionData.js (dce6203)', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('340000-base-2025-01-u', '安徽城乡居民基础养老金（非正式资料，两份非官方程序PENSION_DATA、wwnfdjsq）', '', 'https://github.com/wuwnnwng/wwnfdjsq', 'C', '2026-11-28');
