-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('370600-base-2025-01-u', '山东烟台城乡居民基础养老金（非正式资料）', '',
     'https://www.163.com/dy/article/KKN5K3FK05565VKC.html', 'C', '2026-11-28'),
    ('370600-tiers-2024-01-u', '山东烟台莱山城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://m.kidbbs.com/baike/techan/1846478.html', 'C', '2026-11-28');
