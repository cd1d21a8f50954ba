-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('330700-tiers-2024-01', '浙江省金华市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 金华日报 2024-07-04）', '',
     'https://investchn.com/index.php/home/news/detail/id/511805.html', 'B', '2026-11-28');
