-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('410505-back-payment-2025-01', '河南省安阳市殷都区城乡居民基本养老保险补缴（正式文件未见，引自网页）', '',
     'http://www.yindu.gov.cn/2026/01-07/3588429.html', 'B', '2026-11-28');
