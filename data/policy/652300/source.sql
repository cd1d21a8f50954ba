-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('652300-tiers-2023-01', '新疆维吾尔自治区昌吉回族自治州城乡居民基本养老保险缴费档次和补贴（据全文转载，昌吉州2023年度城乡居民基本养老保险参保缴费通告，全文转载）', '',
     'https://m12333.cn/policy/mucye.html', 'A', '2026-11-28');
