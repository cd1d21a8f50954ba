-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('150825-back-payment-2015-01', '内蒙古自治区乌拉特后旗城乡居民基本养老保险补缴（正式文件未见，引自网页）', '',
     'http://shebao.gerendangan.com/news/1308.html', 'B', '2026-11-28');
