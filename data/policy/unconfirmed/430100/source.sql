-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('430100-base-2014-07-u', '湖南长沙城乡居民基础养老金（非正式资料）', '',
     'http://shebaodata.com/zhishi/yanglao/75134.html', 'C', '2026-11-28'),
    ('430100-base-2022-01-u', '湖南长沙城乡居民基础养老金（非正式资料）', '',
     'http://o.borongbank.cn/show-81199.html', 'C', '2026-11-28'),
    ('430100-long-payer-2021-01-u', '湖南长沙年限养老金（非正式资料，长沙市城乡居民基本养老保险办法2022-02-16）', '',
     'http://o.borongbank.cn/show-81199.html', 'B', '2026-11-28'),
    ('430100-old-age-2021-01-u', '湖南长沙高龄加发（非正式资料，长沙市城乡居民基本养老保险办法2022-02-16）', '',
     'http://o.borongbank.cn/show-81199.html', 'B', '2026-11-28');
