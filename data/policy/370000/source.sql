-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('shandong-2020', '关于山东省城乡居民基础养老金的网页（wodefinance.com，原题未见）', '',
     'https://wodefinance.com/TianTianFund/zuotuexynh.html', 'B', '2026-11-21'),
    ('shandong-2024-112', '山东省2024年计发基数（正式文件未见，引自非官方核对报告）', '鲁人社字〔2024〕112号',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21'),
    ('shandong-slips-2024', '山东省2024年2月和5月的两份养老金核定单', '',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21'),
    ('shandong-wage-2020', '山东省2020年全口径平均工资（正式文件未见，引自非官方核对报告）', '鲁人社字〔2021〕131号',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21'),
    ('shandong-wage-2021', '山东省2021年全口径平均工资（正式文件未见，引自非官方核对报告）', '鲁人社字〔2022〕89号',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21'),
    ('shandong-wage-2022', '山东省2022年全口径平均工资（正式文件未见，引自非官方核对报告）', '鲁人社字〔2023〕59号',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21'),
    ('shandong-wage-2023', '山东省2023年全口径平均工资（正式文件未见，引自非官方核对报告）', '鲁人社字〔2024〕64号',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21'),
    ('shandong-wage-2024', '山东省2024年全口径平均工资（正式文件未见，引自非官方核对报告所引任城区明白纸 2026-04）', '',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('370000-base-2023-07', '山东省人社厅、山东省财政厅关于城乡居民基础养老金的通知（2023-12-05，原题未见，据全文转载）', '',
     'http://m.ddtbk.com/news/18c3bec9b971a4cd6e6548bd35406ed0.html', 'A', '2026-11-28');
