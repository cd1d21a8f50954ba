-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('361000-base-2025-01-u', '江西抚州城乡居民基础养老金（非正式资料）', '',
     'https://www.jiusongjiankang.com/health/news/5924882.html', 'C', '2026-11-28');
