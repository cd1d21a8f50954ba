-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('520000-base-2022-01-u', '贵州城乡居民基础养老金（非正式资料）', '',
     'https://xiaoshebao.com/a/64dd772efac99626570c6a0c.html', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('520000-base-2025-01-u', '贵州城乡居民基础养老金（非正式资料，非官方程序PENSION_DATA（2024-2025））', '', '', 'C', '2026-11-28');
