-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('650100-tiers-2022-01-u', '新疆乌鲁木齐城乡居民基本养老保险缴费档次和补贴（非正式资料，《关于完善乌鲁木齐市城乡居民基本养老保险政策的通知》新人社发〔2023〕81号天山网石榴云新疆日报）', '',
     'https://freewechat.com/a/MTg0MzIxOTI0MA==/2651412082/2', 'D', '2026-11-28'),
    ('650100-tiers-2024-01-u', '新疆乌鲁木齐城乡居民基本养老保险缴费档次和补贴（非正式资料，《关于完善乌鲁木齐市城乡居民基本养老保险政策的通知》新人社发〔2023〕81号天山网石榴云新疆日报）', '',
     'https://freewechat.com/a/MTg0MzIxOTI0MA==/2651412082/2', 'D', '2026-11-28');
