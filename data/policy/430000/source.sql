-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('hunan-2014', '关于湖南统一城乡居民养老保险制度的报道（中国日报网 2014-08-13，译自新华网，中文原题未见）', '',
     'https://global.chinadaily.com.cn/dfpd/hun/2014-08/13/content_18303522.htm', 'B', '2026-11-21'),
    ('hunan-2020-3', '湖南省2020年度缴费工资指数所用平均工资（正式文件未见，引自非官方核对报告）', '湘人社规〔2020〕3号',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21'),
    ('hunan-2022-28', '湖南省2021年度缴费工资指数所用平均工资（正式文件未见，引自非官方核对报告）', '湘人社规〔2022〕28号',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('430000-tiers-2022-10', '湖南省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自网页，原题未见）', '',
     'http://m.bbbaike.com/baike/techan/796112.html', 'B', '2026-11-28'),
    ('430000-tiers-2023-12', '湖南省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 湘人社规〔2023〕22号《关于进一步完善城乡居民基本养老保险制度有关政策的通知》（株洲）；报道）', '',
     'https://si12333.cn/qa/maiyk.html', 'B', '2026-11-28');
