-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('360700-tiers-2019-01-u', '江西赣州城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://salkhjg.cn/post/144828.html', 'C', '2026-11-28');
