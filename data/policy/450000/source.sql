-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('450000-back-payment-2019-01', '广西壮族自治区城乡居民基本养老保险补缴（正式文件未见，引自网页）', '',
     'http://ccschy.com/techan/173012.html', 'B', '2026-11-28');
