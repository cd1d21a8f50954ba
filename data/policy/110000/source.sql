-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('beijing-2026-1', '北京市人力资源和社会保障局关于发布2026年北京市城乡居民基本养老保险缴费标准的通告（2026-03-27）', '京人社发〔2026〕1号',
     'https://www.beijing.gov.cn/zhengce/zhengcefagui/202603/t20260330_4569970.html', 'B', '2026-11-21');
