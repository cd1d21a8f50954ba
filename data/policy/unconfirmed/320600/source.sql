-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('320600-tiers-2022-09-u', '江苏南通城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://m.ccschy.com/techan/215996.html', 'C', '2026-11-28');
