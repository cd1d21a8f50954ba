-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('540000-base-2021-01', '西藏自治区城乡居民基本养老保险基础养老金（据全文转载，西藏自治区财政厅 人力资源和社会保障厅 关于提高城乡居民基本养老保险基础养老金标准的通知（2022-01-21），全文转载）', '',
     'http://m12333.cn/policy/zzmf.html', 'A', '2026-11-28'),
    ('540000-base-2024-07', '西藏自治区城乡居民基本养老保险基础养老金（正式文件未见，引自 2024-11-01，自治区政府常务会议）', '',
     'http://xxxtreme-realm.com/details_info/45018.html', 'B', '2026-11-28'),
    ('540000-extras-2014-07', '西藏自治区城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自 《西藏自治区城乡居民基本养老保险实施办法（试行）》第十七条）', '',
     'http://www.360doc.com/content/23/0101/13/40520079_1062165789.shtml', 'B', '2026-11-28');
