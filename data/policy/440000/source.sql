-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('guangdong-tiers', '广东省城乡居民养老保险缴费档次（正式文件未见，一份非官方的2026年村务资料与2020年的报道一致）', '', '', 'B', '2026-11-21'),
    ('guangdong-2025-32', '广东省2025年度社会保险缴费基数上下限和计发基数（原题未见）', '粤人社发〔2025〕32号',
     'https://hrss.gd.gov.cn/gkmlpt/content/4/4789/post_4789618.html', 'A', '2026-11-21');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('440000-base-2022-07', '广东省城乡居民基本养老保险基础养老金（正式文件未见，引自 转载自）', '',
     'http://lotussunrise.com/zwgk/zdlyxxgkzl/mzxx/content/post_3997478.html', 'B', '2026-11-28');
