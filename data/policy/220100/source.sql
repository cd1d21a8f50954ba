-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('220100-extras-2014-02', '吉林省长春市城乡居民基本养老保险加发和丧葬补助（据全文转载，长府发〔2014〕19号（2014-11-26），全文影印件）', '',
     'http://yzzsnet.com/techan/be953794baa9362e68196724b51bd1ac.html', 'A', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('220100-back-payment-2014-02', '长春市人民政府关于城乡居民基本养老保险的文件（2014-11-26，原题未见，据全文影印件）', '长府发〔2014〕19号',
     'https://github.com/zuafzu/socialsecuritycardcollection', 'A', '2026-11-28');
