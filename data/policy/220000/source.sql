-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('220000-tiers-2019-01', '吉林省城乡居民基本养老保险缴费档次和补贴（据全文转载，吉人社联字〔2018〕88号（2018-10-11），全文影印件；报道）', '',
     'http://32402.cn/nc/content/2018-11/01/content_1009312.htm', 'A', '2026-11-28'),
    ('220000-extras-2018-10', '吉林省城乡居民基本养老保险加发和丧葬补助（据全文转载，吉人社联字〔2018〕88号（2018-10-11），全文影印件；报道）', '',
     'http://32402.cn/nc/content/2018-11/01/content_1009312.htm', 'A', '2026-11-28');
