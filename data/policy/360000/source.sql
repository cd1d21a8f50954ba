-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('360000-tiers-2018-04', '江西省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 赣人社发〔2018〕4号）', '',
     'http://jingyanla.com/a/06/062912A35R024.html', 'B', '2026-11-28'),
    ('360000-tiers-2022-06', '江西省城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 进贤县 2023 通知）', '',
     'http://m.jxyuer.com/baike/techan/813109.html', 'B', '2026-11-28'),
    ('360000-rate-2022', '江西省2022年城乡居民基本养老保险个人账户记账利率（正式文件未见，引自信息日报2022-07-11）', '',
     'http://nanchang.baogaosu.com/xinwen/居民养老保险个人账户记账利率/107332379/', 'B', '2026-11-29'),
    ('360000-back-payment-2024-01', '江西省城乡居民基本养老保险补缴（正式文件未见，引自网页）', '',
     'https://jwbk.com/techan/2e2c50b9370cff5982ada704f5d5b763.html', 'B', '2026-11-28');
