-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('320200-tiers-2025-01-u', '江苏无锡城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'https://www.csshebao.com/yanglao/120064.html', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('320200-base-2025-01-u', '江苏无锡城乡居民基础养老金（非正式资料）', '',
     'https://www.csshebao.com/yanglao/120064.html', 'C', '2026-11-28');
