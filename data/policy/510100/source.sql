-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('510100-tiers-2025', '成都市2025年城乡居民基本养老保险缴费档次（正式文件未见，引自成都日报2025-01-12）', '',
     'https://www.cdrb.com.cn/epaper/cdrbpc/202501/12/c143757.html', 'B', '2026-11-29');
