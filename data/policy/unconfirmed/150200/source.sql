-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('150200-tiers-2016-07-u', '内蒙古包头城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://78911.com.cn/YangLaoBaoXian/101896.html', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('150200-base-2016-07-u', '内蒙古包头城乡居民基础养老金（非正式资料）', '',
     'http://78911.com.cn/YangLaoBaoXian/101896.html', 'C', '2026-11-28');
