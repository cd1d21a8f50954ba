-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('220000-tiers-2023-05-u', '吉林城乡居民基本养老保险缴费档次和补贴（非正式资料，社保网2023-05-31长府发〔2014〕19号2018）', '',
     'http://www.fuwu.yzbytv.com/xinwen/2023/0531/12145.html', 'B', '2026-11-28');
