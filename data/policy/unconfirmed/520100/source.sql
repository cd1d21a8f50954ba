-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('520100-average-2021-01-u', '贵州贵阳按平均档次加发（非正式资料）', '',
     'http://psdyun.com/?id=1455875', 'C', '2026-11-28'),
    ('520100-long-payer-2021-01-u', '贵州贵阳年限养老金（非正式资料）', '',
     'http://psdyun.com/?id=1455875', 'C', '2026-11-28');
