-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('350100-tiers-2021-01', '福建省福州市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 2021-04-29的网页）', '',
     'http://shebao.southmoney.com/banli/shebaozhishi/202104/110968.html', 'B', '2026-11-28'),
    ('350100-back-payment-2021-01', '福建省福州市城乡居民基本养老保险补缴（正式文件未见，引自网页）', '',
     'http://shebao.southmoney.com/banli/shebaozhishi/202104/110968.html', 'B', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('350100-back-payment-2013-12', '福州市城乡居民社会养老保险实施办法（正式文件未见，引自福州新闻网 2013-11-15）', '',
     'https://m.folksfolks.com/fz/2013-11/15/content_12975141.htm', 'B', '2026-11-28');
