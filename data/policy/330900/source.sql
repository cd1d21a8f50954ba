-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('330900-tiers-2020-01', '浙江省舟山市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 舟山市人社局 政策解读 2024-03-08）', '',
     'http://xxgk.zhoushan.gov.cn/art/2024/3/8/art_1229294381_1661154.html', 'B', '2026-11-28');
