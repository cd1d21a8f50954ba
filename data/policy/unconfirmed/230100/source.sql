-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('230100-base-2017-01-u', '黑龙江哈尔滨城乡居民基础养老金（非正式资料）', '',
     'http://www.bjbailiya.com/details_info/6725.html', 'C', '2026-11-28');
