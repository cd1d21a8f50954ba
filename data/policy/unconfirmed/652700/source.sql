-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('652700-base-2021-01-u', '新疆博尔塔拉城乡居民基础养老金（非正式资料）', '',
     'http://xinhengnuo.cn/details_info/13871.html', 'C', '2026-11-28');
