-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('650100-tiers-2024', '关于完善乌鲁木齐市城乡居民基本养老保险政策的通知（正式文件未见，引自天山网）', '',
     'https://freewechat.com/a/MTg0MzIxOTI0MA==/2651412082/2', 'B', '2026-11-29');
