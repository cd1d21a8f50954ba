-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('330100-base-2020-01-u', '浙江杭州城乡居民基础养老金（非正式资料）', '',
     'http://www.salkhjg.cn/post/142809.html', 'D', '2026-11-28'),
    ('330100-old-age-2020-01-u', '浙江杭州高龄加发（非正式资料）', '',
     'http://www.salkhjg.cn/post/142809.html', 'C', '2026-11-28'),
    ('330100-tiers-2020-01-u', '浙江杭州城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://www.salkhjg.cn/post/142809.html', 'C', '2026-11-28');
