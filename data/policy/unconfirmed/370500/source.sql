-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('370500-base-2025-01-u', '山东东营城乡居民基础养老金（非正式资料）', '',
     'https://www.163.com/dy/article/KKN5K3FK05565VKC.html', 'B', '2026-11-28');
