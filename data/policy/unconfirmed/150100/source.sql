-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('150100-tiers-2022-01-u', '内蒙古呼和浩特城乡居民基本养老保险缴费档次和补贴（非正式资料，呼和浩特）', '',
     'https://juke.outofmemory.cn/read/1173530.html', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('150100-back-payment-2022-01-u', '内蒙古呼和浩特城乡居民基本养老保险补缴（非正式资料，机器翻译的页面）', '',
     'https://juke.outofmemory.cn/read/1173530.html', 'C', '2026-11-28');
