-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('410100-tiers-2023-01-u', '河南郑州城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://focus.scbzol.com/focus/202301/2940306.html', 'C', '2026-11-28');
