-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('210900-tiers-2023-01-u', '辽宁阜新城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'https://m.ruoyo.com/wuxian/yanglao/33731.html', 'C', '2026-11-28');
