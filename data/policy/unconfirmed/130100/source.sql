-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('130100-base-2025-01-u', '河北石家庄城乡居民基础养老金（非正式资料）', '',
     'http://www.toubaow.com/zhishi/82631.html', 'C', '2026-11-28'),
    ('130100-tiers-2014-07-u', '河北石家庄城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://shijiazhuang.kuyiso.com/news/s92uu8f00921.html', 'C', '2026-11-28');
