-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('370100-tiers-2024-01', '山东省济南市城乡居民基本养老保险缴费档次和补贴（正式文件未见，引自 济南养老网 2024-05-24；（济南 350 -> 40））', '',
     'https://www.0531yanglao.com/zcfg/202.html', 'B', '2026-11-28'),
    ('370100-back-payment-2024-01', '山东省济南市城乡居民基本养老保险补缴（正式文件未见，引自网页）', '',
     'https://www.0531yanglao.com/zcfg/202.html', 'B', '2026-11-28');
