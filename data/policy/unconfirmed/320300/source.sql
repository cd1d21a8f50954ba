-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('320300-funeral-2023-03-u', '江苏徐州丧葬补助金（非正式资料）', '',
     'http://www.shebaodata.com/xinwen/305777.html', 'C', '2026-11-28'),
    ('320300-tiers-2014-01-u', '江苏徐州城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://kuaipei123.cn/YangLaoBaoXian/364925.html', 'C', '2026-11-28');
