-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('changsha-12333-2017', '长沙12333为市民解答社保问题（无忧保个人社保网 2017-03-31）', '', '', 'B',
     '2026-11-21'),
    ('changsha-12333-2017-derived', '长沙12333为市民解答社保问题（无忧保个人社保网 2017-03-31）', '', '',
     'D', '2026-11-21'),
    ('changsha-base-2020', '长沙市2020年基础养老金（长沙市城乡居民基本养老保险办法之后的网页，正式文件未见；三个网页一致）', '',
     'http://o.borongbank.cn/show-81199.html', 'B', '2026-11-28');
