-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('350000-tiers-2019-01', '福建省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 漳州市人社局 2024-05-07；福建税务 2023-05-10；福州 2021）', '',
     'https://si12333.cn/qa/mdzmy.html', 'B', '2026-11-28'),
    ('350000-base-2025-06', '福建省城乡居民基本养老保险基础养老金（正式文件未见，引自 福建省人社厅 知识问答 2025-06-05）', '',
     'http://rst.fj.gov.cn/zw/jgszyzn/zsdw/cxjmshylbx/zswd/202506/t20250605_6921862.htm', 'B', '2026-11-28');
