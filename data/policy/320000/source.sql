-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('jiangsu-base-2025', '江苏省2025年度社会保险缴费基数和计发基数（2025-09-18，原题未见）', '',
     'https://jshrss.jiangsu.gov.cn/art/2025/9/18/art_77277_11643402.html', 'A', '2026-11-21');
