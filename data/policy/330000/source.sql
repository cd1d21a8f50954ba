-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('zhejiang-base-2024', '浙江省2024年度社会保险缴费基数问答（2024-12-20，原题未见）', '',
     'https://zhejiang.chinatax.gov.cn/art/2024/12/20/art_13314_629154.html', 'A', '2026-11-21'),
    ('zhejiang-base-2025', '浙江省2025年度社会保险缴费基数和计发基数（2025-12-11，原题未见）', '',
     'https://zhejiang.chinatax.gov.cn/art/2025/12/11/art_13314_645797.html', 'A', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('330000-tiers-2024-01', '浙江省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 浙人社发〔2023〕66号、舟山 解答）', '',
     'http://senbk.com/techan/7b0550e9eaa7a1ca312d3163157a2acf.html', 'B', '2026-11-28'),
    ('330000-back-payment-2024-01', '浙江省城乡居民基本养老保险补缴（浙人社发〔2023〕66号，原文未见，引自转载）', '浙人社发〔2023〕66号',
     'http://senbk.com/techan/7b0550e9eaa7a1ca312d3163157a2acf.html', 'B', '2026-11-28');
