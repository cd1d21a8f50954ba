-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('220100-base-2025-01-u', '吉林长春城乡居民基础养老金（非正式资料）', '',
     'https://m.jiusongjiankang.com/health/news/5890399.html', 'C', '2026-11-28');
