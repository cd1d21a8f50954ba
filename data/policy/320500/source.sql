-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('320500-tiers-2022-09', '江苏省苏州市城乡居民基本养老保险缴费档次和补贴（据全文转载，2025年度苏州市区城乡居民基本养老保险征收 通知，全文转载；2022-09）', '',
     'http://news.2500sz.com/doc/2025/09/07/1169534.shtml', 'A', '2026-11-28'),
    ('320500-2016', '苏州市2016年缴费和补贴、2017年基础养老金（正式文件未见，引自苏州发布2017年的转载）', '',
     'https://yjbys.com/qiuzhizhinan/show-543507.html', 'B', '2026-11-29');
