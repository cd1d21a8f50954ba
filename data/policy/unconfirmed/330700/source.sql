-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('330700-tiers-2022-11-u', '浙江金华城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://m.bbbaike.com/baike/techan/985916.html', 'C', '2026-11-28');
