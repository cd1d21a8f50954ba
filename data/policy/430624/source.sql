-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('430624-tiers-2023-11', '湖南省岳阳市湘阴县城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 湘阴县人社局 2023-11-24）', '',
     'https://xiangyin.gov.cn/31185/32018/32020/32038/32337/content_2139063.html', 'B', '2026-11-28');
