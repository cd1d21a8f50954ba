-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('630100-funeral-2014-07-u', '青海西宁丧葬补助金（非正式资料）', '',
     'https://m.78911.com.cn/WuXianYiJin/403820-2.html', 'C', '2026-11-28'),
    ('630100-long-payer-2014-07-u', '青海西宁年限养老金（非正式资料）', '',
     'https://m.78911.com.cn/WuXianYiJin/403820-2.html', 'C', '2026-11-28');
