-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('150000-tiers-2015-01', '内蒙古自治区城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 乌后旗）', '',
     'http://shebao.gerendangan.com/news/1308.html', 'B', '2026-11-28'),
    ('150000-extras-2015-01', '内蒙古自治区城乡居民基本养老保险加发和丧葬补助（据全文转载，（2015年自治区《关于进一步完善城乡居民基本养老保险制度的意见》（后半部分）））', '',
     'http://lu100.cc/YangLaoBaoXian/352071-2.html', 'A', '2026-11-28');
