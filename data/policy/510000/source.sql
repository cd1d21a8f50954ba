-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('sichuan-base-2025', '四川省2025年度社会保险缴费基数和计发基数（2025-09-22，原题未见）', '',
     'https://rst.sc.gov.cn', 'A', '2026-11-21'),
    ('sichuan-limits-2022', '关于四川省2022年社会保险缴费基数的网页（isslerlaw.com，原题未见）', '',
     'http://isslerlaw.com/socialsecurityinquiry/pdaaxerhqk.html', 'B', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('510000-tiers-2022-01', '四川省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 四川日报 2022-11-04（转载自中国西藏网））', '',
     'http://www.tyjgjz.com/cn/Instant/local/202211/t20221104_7302197.html', 'B', '2026-11-28'),
    ('510000-base-2024-07', '四川省城乡居民基本养老保险基础养老金（正式文件未见，引自 《关于2024年提高城乡居民基本养老保险基础养老金最低标准的通知》（2024-12-31））', '',
     'https://wxredian.com/art?id=18cc04bd6c5c2bdadbcaf6eb49fd6cfe', 'B', '2026-11-28'),
    ('510000-rate-2014', '关于公布2014年个人账户记账利率的文件（读的是转载，原题未见）', '川人社办发〔2015〕1号',
     'http://www.victorzhang.cn/page/2015/0408/20809261.shtml', 'A', '2026-11-29');
