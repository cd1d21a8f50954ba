-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('330100-extras-2015-01', '浙江省杭州市城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自 《关于贯彻落实省政府进一步完善城乡居民基本养老保险制度意见的通知》）', '',
     'https://www.shebaoonline.com/shebaozhengce/799009/', 'B', '2026-11-28'),
    ('330100-back-payment-2015-01', '浙江省杭州市城乡居民基本养老保险补缴（正式文件未见，引自网页）', '',
     'https://www.shebaoonline.com/shebaozhengce/799009/', 'B', '2026-11-28');
