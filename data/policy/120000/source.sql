-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('tianjin-base-2025', '天津市2025年度社会保险缴费基数和计发基数（2025-09-18，原题未见）', '',
     'https://hrss.tj.gov.cn', 'A', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('120000-tiers-2018-01', '天津市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 2018-10-30，市人力社保局 解答）', '',
     'http://xinhengnuo.cn/details_info/6787.html', 'B', '2026-11-28'),
    ('120000-tiers-2020-01', '天津市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 天津市政府《关于完善城乡居民基本养老保险待遇确定和基础养老金正常调整机制的实施意见》 北方网；各年表 2021-2023）', '',
     'https://lu-xu.com/caijing/1460995.html', 'B', '2026-11-28'),
    ('120000-base-2021-01', '天津市城乡居民基本养老保险基础养老金（正式文件未见，引自 2023；2022的网页）', '',
     'http://www.hjpbs.com/a/57657.html', 'B', '2026-11-28'),
    ('120000-extras-2020-01', '天津市城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自 天津市政府《关于完善城乡居民基本养老保险待遇确定和基础养老金正常调整机制的实施意见》 北方网；各年表 2021-2023）', '',
     'https://lu-xu.com/caijing/1460995.html', 'B', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('120000-back-payment-2018-01', '天津市城乡居民基本养老保险一次缴费（正式文件未见，引自 2018-10-30，市人力社保局 解答）', '',
     'http://xinhengnuo.cn/details_info/6787.html', 'B', '2026-11-28');
