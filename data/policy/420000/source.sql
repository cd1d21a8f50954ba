-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('hubei-minimum-2025', '湖北省2025年基础养老金最低标准（正式文件未见，引自非官方核对所引的公告）', '', '', 'B', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('420000-extras-2014-01', '湖北省城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自 2025-05-08的网页）', '',
     'http://www.zengdu.gov.cn/ztzl/ztfw/sbly/ylbx_62415/tjzsk_61963/202505/t20250508_1328474.shtml', 'B', '2026-11-28'),
    ('420000-extras-2023-01', '湖北省城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自 湖北日报 2023-01-18）', '',
     'http://news.xiangyang.net/news/20230119/83959.html', 'B', '2026-11-28'),
    ('420000-tiers-2023', '关于调整城乡居民基本养老保险缴费有关政策的通知（湖北省人力资源和社会保障厅、财政厅、税务局，2023-01-12；读的是转载）', '',
     'https://si12333.cn/qa/deuz.html', 'A', '2026-11-29');
