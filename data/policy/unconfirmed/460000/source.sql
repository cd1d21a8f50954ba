-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('460000-long-payer-2023-05-u', '海南年限养老金（非正式资料）', '',
     'http://m.jxyuer.com/baike/techan/1589028.html', 'C', '2026-11-28'),
    ('460000-tiers-2021-01-u', '海南城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'https://juke.outofmemory.cn/read/1148101.html', 'C', '2026-11-28'),
    ('460000-tiers-2022-01-u', '海南城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://m.kidbbs.com/baike/techan/199028.html', 'C', '2026-11-28'),
    ('460000-tiers-2023-05-u', '海南城乡居民基本养老保险缴费补贴（非正式资料，《海南省城乡居民基本养老保险办法》海南日报2023-04-30南海网2023-05-01）', '',
     'http://eeo.yazhou.com.cn/jj/2023/0430/25302767.html', 'D', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('460000-base-2023-01-u', '海南城乡居民基础养老金的地方部分（非正式资料，海口）', '',
     'http://m.jxyuer.com/baike/techan/1589028.html', 'C', '2026-11-28'),
    ('460000-base-2024-01-u', '海南城乡居民基础养老金的地方部分，按每年1月1日增加7元推出（非正式资料，海口）', '',
     'http://m.jxyuer.com/baike/techan/1589028.html', 'D', '2026-11-28');
