-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('441200-base-2022-07', '广东省肇庆市城乡居民基本养老保险基础养老金（正式文件未见，引自 西江日报）', '',
     'http://www.sznews.com/news/content/2022-09/14/content_25368058.htm', 'B', '2026-11-28');
