-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('140000-base-2023-01-u', '山西城乡居民基础养老金（非正式资料）', '',
     'http://www.ubav.cn/886959576.html', 'C', '2026-11-28'),
    ('140000-base-2026-01-u', '山西城乡居民基础养老金（非正式资料）', '',
     '', 'C', '2026-11-28'),
    ('140000-tiers-2024-01-u', '山西城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'https://www.fudaoke.com/exam/2371241.html', 'B', '2026-11-28'),
    ('140000-back-payment-2026-01-u', '山西省城乡居民基本养老保险补缴（非正式资料）', '',
     'GitHub, Minfi/yanglaojin-calc index.html (2026-05-13)', 'C', '2026-11-28');
