-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('630000-tiers-2014-07', '青海省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 青海《关于建立统一的城乡居民基本养老保险制度的实施意见》）', '',
     'http://xindetihuiya.com/news/wxyj/406277.html', 'B', '2026-11-28'),
    ('630000-base-2014-07', '青海省城乡居民基本养老保险基础养老金（正式文件未见，引自网页，原题未见）', '',
     'http://city28.com/news/article156232.html', 'B', '2026-11-28'),
    ('630000-base-2016-01', '青海省城乡居民基本养老保险基础养老金（正式文件未见，引自 2016-03-04的网页）', '',
     'http://city28.com/news/article156232.html', 'B', '2026-11-28'),
    ('630000-base-2020-07', '青海省城乡居民基本养老保险基础养老金（正式文件未见，引自 青海省人社厅 2020：（《关于2020年提高青海省城乡居民基本养老保险基础养老金标准的通知》））', '',
     'http://tibet.cn/cn/medicine/news/202010/t20201022_6875727.html', 'B', '2026-11-28');
