-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('640000-tiers-2019-01', '宁夏回族自治区城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 新华社 2018-12-27）', '',
     'http://www.gov.cn/xinwen/2018-12/27/content_5352681.htm', 'B', '2026-11-28'),
    ('640000-tiers-2021-01', '宁夏回族自治区城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 2023年西夏区城乡居民基本养老保险缴费及认证公告；200 -> 40自2021-01-01：（自治区人社厅））', '',
     'https://freewechat.com/a/MzU2NzAzNTY0OA==/2247598923/2', 'B', '2026-11-28'),
    ('640000-extras-2019-01', '宁夏回族自治区城乡居民基本养老保险加发和丧葬补助（正式文件未见，引自 新华社 2018-12-27）', '',
     'http://www.gov.cn/xinwen/2018-12/27/content_5352681.htm', 'B', '2026-11-28');
