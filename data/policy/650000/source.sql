-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('650000-tiers-2024-01', '新疆维吾尔自治区城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 《关于完善乌鲁木齐市城乡居民基本养老保险政策的通知》、新人社发〔2023〕81号，天山网（石榴云/新疆日报））', '',
     'https://freewechat.com/a/MTg0MzIxOTI0MA==/2651412082/2', 'B', '2026-11-28'),
    ('650000-base-2024-07', '新疆维吾尔自治区城乡居民基本养老保险基础养老金（正式文件未见，引自 农民日报 2024-11-11（转载自法治网））', '',
     'http://www.zjlianshang.com/Village_ruled_by_law/content/2024-11/11/content_9083031.html', 'B', '2026-11-28');
