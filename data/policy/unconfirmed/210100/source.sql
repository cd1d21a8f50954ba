-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('210100-tiers-2017-01-u', '辽宁沈阳城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://ardmore-hotel.com/shebao/yanglao/738069.html', 'C', '2026-11-28'),
    ('210100-tiers-2023-01-u', '辽宁沈阳城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://xinwen.3news.cn/redian/2023/0603/262139.html', 'B', '2026-11-28');
