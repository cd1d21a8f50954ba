-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('230000-base-2025-01-u', '黑龙江城乡居民基础养老金（非正式资料）', '',
     'https://www.jiusongjiankang.com/health/news/4638962.html', 'B', '2026-11-28'),
    ('230000-tiers-2025-01-u', '黑龙江城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'https://www.jiusongjiankang.com/health/news/4638962.html', 'B', '2026-11-28'),
    ('230000-back-payment-2016-10-u', '黑龙江省城乡居民基本养老保险补缴（非正式资料）', '',
     'https://www.110ask.com/zhishi/9612978345131037477.html', 'C', '2026-11-28');
