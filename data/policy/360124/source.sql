-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('360124-base-2023-01', '江西省南昌市进贤县城乡居民基本养老保险基础养老金（正式文件未见，引自 进贤县2023年度缴费通知）', '',
     'http://zhejianglong.com/c/3043358.html', 'B', '2026-11-28'),
    ('360124-extras-2023-01', '江西省南昌市进贤县城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自 进贤县2023年度缴费通知）', '',
     'http://zhejianglong.com/c/3043358.html', 'B', '2026-11-28'),
    ('360124-back-payment-2023-01', '江西省进贤县城乡居民基本养老保险补缴（正式文件未见，引自网页）', '',
     'http://zhejianglong.com/c/3043358.html', 'B', '2026-11-28');
