-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('320100-tiers-2013-07', '江苏省南京市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 宁政规字〔2011〕2号，宁人社〔2012〕99号）', '',
     'http://xiangrikui.com/shehuibaoxian/yanglaobaoxian/20131227/356150.html', 'B', '2026-11-28'),
    ('320100-tiers-2016-01', '江苏省南京市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 南京日报 2016-02-04）', '',
     'https://nanjing.baogaosu.com/xinwen/.../43291970', 'B', '2026-11-28'),
    ('320100-tiers-2018-01', '江苏省南京市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 市人社局、市财政局 通知 2017-12-28（宁人社〔2016〕187号））', '',
     'http://qiantimeigw.com/YangLaoBaoXian/800571.html', 'B', '2026-11-28');
