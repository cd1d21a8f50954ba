-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('410000-long-payer-2023-01-u', '河南年限养老金（非正式资料）', '',
     'http://focus.scbzol.com/focus/202301/2940306.html', 'C', '2026-11-28'),
    ('410000-tiers-2014-12-u', '河南城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://m.shddsc.com/shebao/yanglao/115758.html', 'C', '2026-11-28'),
    ('410000-tiers-2022-01-u', '河南城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://www.salkhjg.cn/post/39413.html', 'B', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('410000-base-2025-01-u', '河南城乡居民基础养老金（非正式资料，非官方程序PENSION_DATA（2024-2025））', '', '', 'C', '2026-11-28');
