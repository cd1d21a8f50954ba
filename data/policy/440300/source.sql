-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('shenzhen-2020', '关于养老金调整的报道（中新经纬 2020-06-04，中文原题未见）', '',
     'https://www.tellerreport.com/go/new-pension-adjustments-are-welcome!-these-people-can-get-more-money.rku-RmLSnU.html',
     'B', '2026-11-21');
