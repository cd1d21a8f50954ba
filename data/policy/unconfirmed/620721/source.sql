-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('620721-base-2025-01-u', '甘肃肃南城乡居民基础养老金（非正式资料）', '',
     'https://m.jiusongjiankang.com/health/news/5775049.html', 'C', '2026-11-28');
