-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('440100-base-2023-12-u', '广东广州城乡居民基础养老金（非正式资料，2023-12-31广州税务）', '',
     'https://diabaike.com/shenghuochangshi/AMOwjOlvWy.html', 'B', '2026-11-28'),
    ('440100-long-payer-2023-12-u', '广东广州年限养老金（非正式资料，2023-12-31广州税务）', '',
     'https://diabaike.com/shenghuochangshi/AMOwjOlvWy.html', 'B', '2026-11-28'),
    ('440100-tiers-2021-06-u', '广东广州城乡居民基本养老保险缴费档次和补贴（非正式资料，2023-12-31广州税务）', '',
     'https://diabaike.com/shenghuochangshi/AMOwjOlvWy.html', 'B', '2026-11-28');
