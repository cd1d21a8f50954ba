-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('320614-tiers-2022-01', '江苏省南通市海门区城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 2022-03-01的网页）', '',
     'http://m.nt.bendibao.com/live/51825.shtm', 'B', '2026-11-28'),
    ('320614-base-2021-01', '江苏省南通市海门区城乡居民基本养老保险基础养老金（正式文件未见，引自 2022-03-01的网页）', '',
     'http://m.nt.bendibao.com/live/51825.shtm', 'B', '2026-11-28');
