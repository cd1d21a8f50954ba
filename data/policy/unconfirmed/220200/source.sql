-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('220200-base-2023-11-u', '吉林吉林市城乡居民基础养老金（非正式资料）', '',
     'http://m.wybk.com/techan/23991.html', 'C', '2026-11-28'),
    ('220200-long-payer-2023-11-u', '吉林吉林市年限养老金（非正式资料）', '',
     'http://m.wybk.com/techan/23991.html', 'C', '2026-11-28'),
    ('220200-tiers-2023-11-u', '吉林吉林市城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://m.wybk.com/techan/23991.html', 'C', '2026-11-28');
