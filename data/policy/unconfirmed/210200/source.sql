-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('210200-tiers-2025-10-u', '辽宁大连城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://dalian.021cf.cn/index.php/post/9240.html', 'C', '2026-11-28');
