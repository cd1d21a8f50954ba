-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('610200-funeral-2015-01-u', '陕西铜川丧葬补助金（非正式资料）', '',
     'http://qiantimeigw.com/YangLaoBaoXian/103483.html', 'C', '2026-11-28');
