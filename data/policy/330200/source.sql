-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('330200-tiers-2020-01', '浙江省宁波市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自网页，原题未见）', '',
     'http://csjbk.com/techan/259138.html', 'B', '2026-11-28'),
    ('330200-tiers-2024-01', '浙江省宁波市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 宁波市人社局《关于建立城乡居民基本养老保险待遇确定和基础养老金正常调整机制的通知》；2024）', '',
     'http://csjbk.com/techan/259138.html', 'B', '2026-11-28');
