-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('620000-old-age-2022-07-u', '甘肃高龄加发（非正式资料）', '',
     'https://m.jiusongjiankang.com/health/news/5775073.html', 'C', '2026-11-28'),
    ('620000-tiers-2014-07-u', '甘肃城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'https://www.qzlndx.org/big5/aged_771747', 'C', '2026-11-28'),
    ('620000-rate-u', '各省养老金参数表（程序源码，非正式资料）', '',
     'https://github.com/wuwnnwng/wwnfdjsq utils/pensionRegionData.js (dce6203)', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('620000-base-2025-01-u', '甘肃城乡居民基础养老金（非正式资料，非官方程序PENSION_DATA（2024-2025））', '', '', 'C', '2026-11-28');
