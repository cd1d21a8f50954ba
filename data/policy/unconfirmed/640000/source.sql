-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('640000-base-2025-01-u', '宁夏城乡居民基础养老金（非正式资料，非官方程序wwnfdjsq（各地养老金数据））', '', 'https://github.com/wuwnnwng/wwnfdjsq', 'C', '2026-11-28');
