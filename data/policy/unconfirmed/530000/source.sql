-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('530000-base-2014-01-u', '云南城乡居民基础养老金（非正式资料）', '',
     'http://www.kcuv.cn/shebaoxinwen/1634811', 'C', '2026-11-28'),
    ('530000-tiers-2014-07-u', '云南城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://www.kcuv.cn/shebaoxinwen/1634811', 'C', '2026-11-28'),
    ('530000-rate-u', '各省养老金参数表（程序源码，非正式资料）', '',
     'https://github.com/wuwnnwng/wwnfdjsq utils/pensionRegionData.js (dce6203)', 'C', '2026-11-28');
