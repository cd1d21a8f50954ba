-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('guofa-2005-38', '国务院关于完善企业职工基本养老保险制度的决定', '国发〔2005〕38号',
     'https://www.gov.cn/gongbao/content/2006/content_169950.htm', 'A', '2026-11-21'),
    ('guofa-2009-32', '国务院关于开展新型农村社会养老保险试点的指导意见', '国发〔2009〕32号',
     'https://wodefinance.com/TianTianFund/hhanhyrwsa.html', 'A', '2026-11-21'),
    ('guofa-2009-32-derived', '国务院关于开展新型农村社会养老保险试点的指导意见', '国发〔2009〕32号',
     'https://wodefinance.com/TianTianFund/hhanhyrwsa.html', 'D', '2026-11-21'),
    ('guofa-2014-8', '国务院关于建立统一的城乡居民基本养老保险制度的意见', '国发〔2014〕8号',
     'https://www.gov.cn/gongbao/content/2014/content_2629931.htm', 'A', '2026-11-21'),
    ('minimum-2018', '关于提高基础养老金最低标准的报道（中国日报 China Daily 2018-05-14，原题未见）', '',
     'http://www.szjzcy.com/a/201805/14/WS5af9868ca3103f6866ee848a.html', 'A', '2026-11-21'),
    ('minimum-2018-previous', '关于提高基础养老金最低标准的报道（中国日报 China Daily 2018-05-14，原题未见）', '',
     'http://www.szjzcy.com/a/201805/14/WS5af9868ca3103f6866ee848a.html', 'B', '2026-11-21'),
    ('minimum-2024', '关于提高基础养老金最低标准的公告（www.sxfx.gov.cn 2024-10-30，原题未见）', '',
     'https://www.sxfx.gov.cn/col3141/col3145/202410/t20241030_873045.html', 'A', '2026-11-21'),
    ('minimum-2025', '2025年全国城乡居民基础养老金最低标准（正式文件未见，两份非官方数据一致）', '',
     'https://github.com/wuwnnwng/wwnfdjsq', 'B', '2026-11-21'),
    ('minimum-2026', '2026年全国城乡居民基础养老金最低标准（正式文件未见，两份非官方记录一致）', '', '',
     'B', '2026-11-21');
