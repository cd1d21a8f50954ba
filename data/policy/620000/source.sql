-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('620000-tiers-2023-01', '甘肃省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 省人社厅 省财政厅 省税务局 通知）', '',
     'https://zggmky.com/news/show-1539.html', 'B', '2026-11-28');
