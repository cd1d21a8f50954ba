-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('420000-rate-u', '居民养老保险与灵活就业对比测试程序（引用官方通知，非正式资料）', '',
     'GitHub, 居民养老 vs 灵活就业(武汉46岁男15年), 2026-09-18', 'C', '2026-11-28');
