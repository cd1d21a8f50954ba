-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('640105-tiers-2023-01', '宁夏回族自治区银川市西夏区城乡居民基本养老保险缴费档次和补贴（据全文转载，2023年西夏区城乡居民基本养老保险缴费及认证公告；200 -> 40自2021-01-01：（自治区人社厅））', '',
     'https://freewechat.com/a/MzU2NzAzNTY0OA==/2247598923/2', 'A', '2026-11-28');
