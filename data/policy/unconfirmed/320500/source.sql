-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('320500-tiers-2021-01-u', '江苏苏州城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'http://wap.kuyiso.com/suzhou/news/13300jo268d5.html', 'C', '2026-11-28');
