-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('220723-back-payment-2025-05', '乾安县社会保险事业管理局2025年5月6日的通知（转载全文）', '',
     'http://ckpd-www.plus.jlntv.cn/folder3830/folder3831/folder3833/2025-05-30/UaQyUKc9RBDTgmlt.html', 'A', '2026-11-28');
