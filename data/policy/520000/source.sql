-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('520000-tiers-2021-01', '贵州省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 光明网 2020-10-17）', '',
     'http://cjgs.cn/html/licai/2020_10/17/23234.html', 'B', '2026-11-28');
