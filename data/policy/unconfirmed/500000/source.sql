-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('500000-base-2020-01-u', '重庆城乡居民基础养老金（非正式资料）', '',
     'http://www.salkhjg.cn/post/39413.html', 'C', '2026-11-28'),
    ('500000-long-payer-2020-01-u', '重庆年限养老金（非正式资料）', '',
     'http://www.salkhjg.cn/post/39413.html', 'B', '2026-11-28'),
    ('500000-old-age-2020-01-u', '重庆高龄加发（非正式资料）', '',
     'https://photoint.net/article/edu/86770.html', 'B', '2026-11-28');
