-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('230000-tiers-2016-10', '黑龙江省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 （2023-05-08）；哈尔滨）', '',
     'https://www.110ask.com/zhishi/9612978345131037477.html', 'B', '2026-11-28'),
    ('230000-extras-2023-01', '黑龙江省城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自网页，原题未见）', '',
     'http://www.shebaodata.com/xinwen/305777.html', 'B', '2026-11-28'),
    ('230000-rate-2015', '黑龙江省2015年城乡居民基本养老保险个人账户记账利率的通知（2016-01-15，读的是全文转载，原题未见）', '',
     'https://www.shebaoonline.com/yanglaobaoxian/1167791', 'A', '2026-11-29'),
    ('230000-rate-2018', '黑龙江省2017年、2018年城乡居民基本养老保险个人账户记账利率的通知（2018-01-18，读的是全文转载，原题未见）', '黑人社规〔2018〕2号',
     'https://m12333.cn/policy/mbyb.html', 'A', '2026-11-29');
