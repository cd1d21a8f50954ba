-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('130000-tiers-2019-01', '河北省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 长城网 2022-06-30；全表 保定，邢台；石家庄 2023）', '',
     'https://heb.hebei.com.cn/system/2022/06/30/100979179.shtml', 'B', '2026-11-28');
