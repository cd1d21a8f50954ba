-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('linyi-2012', '关于临沂市新型农村社会养老保险的网页（isslerlaw.com，原题未见）', '',
     'http://isslerlaw.com/socialsecurityinquiry/fscfcsnvpj.html', 'B', '2026-11-21');
