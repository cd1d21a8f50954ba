-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('640100-base-2018-12', '宁夏回族自治区银川市城乡居民基本养老保险基础养老金（正式文件未见，引自 新华社 2018-12-27）', '',
     'http://www.gov.cn/xinwen/2018-12/27/content_5352681.htm', 'B', '2026-11-28');
