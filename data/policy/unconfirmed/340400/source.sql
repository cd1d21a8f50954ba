-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('340400-tiers-2020-01-u', '安徽淮南城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://m.hn.bendibao.com/live/4938.shtm', 'C', '2026-11-28');
