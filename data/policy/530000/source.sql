-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('530000-tiers-2023-01', '云南省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 （2023-06-30，《关于进一步完善云南省城乡居民基本养老保险制度的通知》）；西双版纳州人社局 2025-10-15）', '',
     'https://longling.gov.cn/info/9190/3908679.htm', 'B', '2026-11-28'),
    ('530000-base-2025-10', '云南省城乡居民基本养老保险基础养老金（正式文件未见，引自 西双版纳州人社局 2025-10-15）', '',
     'http://zgmh.net/Article_show.aspx?chid=14&id=63794', 'B', '2026-11-28'),
    ('530000-back-payment-2025-10', '云南省城乡居民基本养老保险补缴（正式文件未见，引自网页）', '',
     'http://zgmh.net/Article_show.aspx?chid=14&id=63794', 'B', '2026-11-28');
