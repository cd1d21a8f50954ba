-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('jiangsu-base-2025', '江苏省2025年度社会保险缴费基数和计发基数（2025-09-18，原题未见）', '',
     'https://jshrss.jiangsu.gov.cn/art/2025/9/18/art_77277_11643402.html', 'A', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('320000-base-2023-01', '江苏省城乡居民基本养老保险基础养老金（据全文转载，省人力资源社会保障厅 省财政厅关于提高全省城乡居民基本养老保险基础养老金最低标准的通知（2024-10-12），全文转载）', '',
     'https://wxredian.com/art?id=2100d6498b7987cf8a0f1e1defb7374e', 'A', '2026-11-28'),
    ('320000-extras-2014-01', '江苏省城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自 2013-11-18的网页）', '',
     'http://m.zmlsw.com/news/content/2013-11/18/content_2015785.htm', 'B', '2026-11-28');
