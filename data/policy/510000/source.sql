-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('sichuan-base-2025', '四川省2025年度社会保险缴费基数和计发基数（2025-09-22，原题未见）', '',
     'https://rst.sc.gov.cn', 'A', '2026-11-21'),
    ('sichuan-limits-2022', '关于四川省2022年社会保险缴费基数的网页（isslerlaw.com，原题未见）', '',
     'http://isslerlaw.com/socialsecurityinquiry/pdaaxerhqk.html', 'B', '2026-11-21');
