-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('620100-tiers-2023-01', '甘肃省兰州市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 兰州晨报 2023-03-21（中国甘肃网））', '',
     'http://www.szlusun.com/province/system/2023/03/21/012927914.shtml', 'B', '2026-11-28');
