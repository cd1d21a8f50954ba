-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('510000-base-2020-07-u', '四川城乡居民基础养老金（非正式资料）', '',
     'http://salkhjg.cn/post/134760.html', 'C', '2026-11-28'),
    ('510000-long-payer-2020-07-u', '四川年限养老金（非正式资料）', '',
     'http://cqsituo.com/sheng/118373.html', 'B', '2026-11-28'),
    ('510000-old-age-2020-07-u', '四川高龄加发（非正式资料）', '',
     'http://cqsituo.com/sheng/118373.html', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('510000-base-2025-01-u', '四川城乡居民基础养老金（非正式资料，两份非官方程序PENSION_DATA、wwnfdjsq）', '', 'https://github.com/wuwnnwng/wwnfdjsq', 'C', '2026-11-28');
