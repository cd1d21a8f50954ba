-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('440600-tiers-2019-01-u', '广东佛山城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://m.jxyuer.com/news/jiaodian/293767.html', 'C', '2026-11-28');
