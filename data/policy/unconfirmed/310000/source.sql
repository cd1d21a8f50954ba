-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('310000-base-2015-01-u', '上海城乡居民基础养老金（非正式资料）', '',
     'https://ruoyo.com/wuxian/yanglao/67494.html', 'C', '2026-11-28'),
    ('310000-long-payer-2019-01-u', '上海年限养老金（非正式资料）', '',
     'https://surgenepal.com/zhishi/5-207572', 'C', '2026-11-28'),
    ('310000-tiers-2024-05-u', '上海城乡居民基本养老保险缴费档次和补贴（非正式资料，2025沪人社规〔2024〕5号）', '',
     'https://www.91kaiye.cn/article-63180-1.html', 'B', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('310000-subsidies-2024-05-u', '上海城乡居民基本养老保险缴费补贴（非正式资料，沪人社规〔2024〕5号原文未见）', '',
     'https://www.91kaiye.cn/article-63180-1.html', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('310000-base-2025-01-u', '上海城乡居民基础养老金（非正式资料，两份非官方程序PENSION_DATA、wwnfdjsq）', '', 'https://github.com/wuwnnwng/wwnfdjsq', 'C', '2026-11-28');
