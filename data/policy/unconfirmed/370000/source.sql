-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('370000-base-2025-01-u', '山东城乡居民基础养老金（非正式资料）', '',
     'https://www.163.com/dy/article/KKN5K3FK05565VKC.html', 'B', '2026-11-28'),
    ('370000-long-payer-2023-07-u', '山东年限养老金（非正式资料）', '',
     'https://m.csai.cn/wenda/1020419.html', 'C', '2026-11-28'),
    ('370000-old-age-2023-07-u', '山东高龄加发（非正式资料）', '',
     'https://m.csai.cn/wenda/1020419.html', 'B', '2026-11-28'),
    ('370000-tiers-2025-01-u', '山东城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'https://www.163.com/dy/article/KKN5K3FK05565VKC.html', 'B', '2026-11-28');
