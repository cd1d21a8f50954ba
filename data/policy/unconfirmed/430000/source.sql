-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('430000-long-payer-2025-09-u', '湖南年限养老金（非正式资料）', '',
     'https://www.toubaow.com/shebao/132396.html', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('430000-base-2025-01-u', '湖南城乡居民基础养老金（非正式资料，两份非官方程序PENSION_DATA、wwnfdjsq）', '', 'https://github.com/wuwnnwng/wwnfdjsq', 'C', '2026-11-28');
