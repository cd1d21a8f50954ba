-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('guangdong-tiers', '广东省城乡居民养老保险缴费档次（正式文件未见，一份非官方的2026年村务资料与2020年的报道一致）', '', '', 'B', '2026-11-21');
