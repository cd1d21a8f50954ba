-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('wuhan-2021-21', '市人民政府关于进一步完善城乡居民基本养老保险制度的实施意见（武汉市人民政府 2021-12）', '武政规〔2021〕21号',
     'https://rsj.wuhan.gov.cn/zwgk_17/zc/qtzdgkwj/zcfg/202112/P020211227590153112867.pdf', 'A',
     '2026-11-21'),
    ('wuhan-base-2025', '武汉市2025年基础养老金标准（江夏区人民政府公告，原题未见，另一份非官方数据一致）', '', '', 'B', '2026-11-21'),
    ('wuhan-base-2025-employee', '武汉市2025年度职工养老保险缴费基数和计发基数（东西湖区人民政府答复 2025-09-26，原题未见）', '',
     'https://www.dxh.gov.cn/hdjl/rxgq_2020/202509/t20250926_2653101.shtml', 'A', '2026-11-21');
