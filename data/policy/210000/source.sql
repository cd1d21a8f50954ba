-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('210000-tiers-2023-01', '辽宁省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自网页，原题未见）', '',
     'https://m.ruoyo.com/wuxian/yanglao/33731.html', 'B', '2026-11-28'),
    ('210000-extras-2019-01', '辽宁省城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自 人民网 2019-01-23（《关于建立城乡居民基本养老保险待遇确定和基础养老金正常调整机制的实施意见》））', '',
     'http://xinbin.gov.cn/ins_wj.asp?t=2&s=32&i=8697', 'B', '2026-11-28');
