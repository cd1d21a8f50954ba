-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('440000-base-2025-01-u', '广东城乡居民基础养老金（非正式资料）', '',
     'https://www.csshebao.com/yanglao/123346.html', 'C', '2026-11-28'),
    ('440000-funeral-2022-09-u', '广东丧葬补助金（非正式资料）', '',
     'http://ccschy.com/techan/175909.html', 'C', '2026-11-28'),
    ('440000-long-payer-2025-01-u', '广东年限养老金（非正式资料，茂名2025-09-22《广东省城乡居民基本养老保险政策解读》）', '',
     'https://www.csshebao.com/yanglao/123346.html', 'B', '2026-11-28'),
    ('440000-tiers-2025-01-u', '广东城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'https://www.csshebao.com/yanglao/123346.html', 'C', '2026-11-28'),
    ('440000-rate-u', '各省养老金参数表（程序源码，非正式资料）', '',
     'https://github.com/wuwnnwng/wwnfdjsq utils/pensionRegionData.js (dce6203)', 'C', '2026-11-28'),
    ('440000-back-payment-2025-01-u', '广东省城乡居民基本养老保险补缴（非正式资料）', '',
     'https://www.csshebao.com/yanglao/123346.html', 'C', '2026-11-28');
