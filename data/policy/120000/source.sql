-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('tianjin-base-2025', '天津市2025年度社会保险缴费基数和计发基数（2025-09-18，原题未见）', '',
     'https://hrss.tj.gov.cn', 'A', '2026-11-21');
