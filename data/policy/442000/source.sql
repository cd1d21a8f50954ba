-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('442000-tiers-2022-11', '广东省中山市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 2022-11-21的网页）', '',
     'http://m.gjkk.com.cn/techan/16690151619693.html', 'B', '2026-11-28');
