-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('shanghai-2021', '上海市人力资源和社会保障局关于2021年城乡居民基础养老金标准的网页（2021-05-14，原题未见）', '',
     'https://rsj.sh.gov.cn/tnews_17614/20210514/t0035_1399548.html', 'A', '2026-11-21'),
    ('shanghai-2021-derived', '上海市人力资源和社会保障局关于2021年城乡居民基础养老金标准的网页（2021-05-14，原题未见）', '',
     'https://rsj.sh.gov.cn/tnews_17614/20210514/t0035_1399548.html', 'D', '2026-11-21'),
    ('shanghai-2022', '关于上海市2022年城乡居民养老保险的网页（wodefinance.com，原题未见）', '',
     'https://wodefinance.com/TianTianFund/gxvrtwpmnl.html', 'B', '2026-11-21'),
    ('shanghai-base-2025', '上海市2025年度社会保险缴费基数和计发基数（2025-10-24，原题未见）', '',
     'https://rsj.sh.gov.cn/tdjjf_17554/20251024/t0035_1436357.html', 'A', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('310000-base-2024-06', '上海城乡居民基础养老金（正式文件未见，引自2024年6月的报道）', '',
     'https://www.163.com/dy/article/J4NMON4E05413PPF.html', 'B', '2026-11-28');
