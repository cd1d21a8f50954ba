-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('230000-tiers-2016-10', '黑龙江省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 （2023-05-08）；哈尔滨）', '',
     'https://www.110ask.com/zhishi/9612978345131037477.html', 'B', '2026-11-28'),
    ('230000-extras-2023-01', '黑龙江省城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自网页，原题未见）', '',
     'http://www.shebaodata.com/xinwen/305777.html', 'B', '2026-11-28');
