-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('450000-base-2013-07-u', '广西城乡居民基础养老金（非正式资料）', '',
     'http://www.flirticon.cn/WuXianYiJin/406541.html', 'C', '2026-11-28'),
    ('450000-tiers-2014-07-u', '广西城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://www.flirticon.cn/WuXianYiJin/406541.html', 'C', '2026-11-28'),
    ('450000-tiers-2019-01-u', '广西城乡居民基本养老保险缴费档次和补贴（非正式资料，桂林雁山2022-09-09桂林2022）', '',
     'http://ccschy.com/techan/173012.html', 'B', '2026-11-28'),
    ('450000-rate-u', '各省养老金参数表（程序源码，非正式资料）', '',
     'https://github.com/wuwnnwng/wwnfdjsq utils/pensionRegionData.js (dce6203)', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('450000-base-2025-01-u', '广西城乡居民基础养老金（非正式资料，非官方程序PENSION_DATA（2024-2025））', '', '', 'C', '2026-11-28');
