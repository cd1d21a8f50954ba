-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('610100-base-2014-07-u', '陕西西安城乡居民基础养老金（非正式资料）', '',
     'http://www.kcuv.cn/yanglaobaoxian/918804', 'B', '2026-11-28');
