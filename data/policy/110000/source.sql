-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('beijing-2026-1', '北京市人力资源和社会保障局关于发布2026年北京市城乡居民基本养老保险缴费标准的通告（2026-03-27）', '京人社发〔2026〕1号',
     'https://www.beijing.gov.cn/zhengce/zhengcefagui/202603/t20260330_4569970.html', 'B', '2026-11-21'),
    ('beijing-bands', '北京市城乡居民养老保险缴费和补贴（北京市人力资源和社会保障局2024年的说明，原文未见，引自转载；北京晚报2020-04-02相同）', '京人社居发〔2009〕191号',
     'http://www.bpmi.org.cn/news/20250613439/13439.html', 'B', '2026-11-29'),
    ('beijing-base-2025', '北京市2025年度社会保险缴费基数上下限和计发基数（2025-09-18，原题未见）', '京人社发〔2025〕11号',
     'https://rsj.beijing.gov.cn/xxgk/2024zcwj/202509/t20250918_4204880.html', 'A', '2026-11-21'),
    ('beijing-lower-2024', '北京市灵活就业人员社会保险补贴的网页（2025-07-09，原题未见）', '',
     'https://www.beijing.gov.cn/fuwu/bmfw/bmzt/lhjyry/202507/t20250709_4145233.html', 'A', '2026-11-21'),
    ('beijing-benefit-2024', '北京市2024年计发基数（正式文件未见，引自非官方核对报告）', '京人社发〔2024〕16号',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21');
