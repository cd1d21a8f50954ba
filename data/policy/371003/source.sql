-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('wendeng-2020', '文登区人力资源和社会保障局政策专版 2020-09（《人社政策畅通行》等）', '', '', 'B',
     '2026-11-21'),
    ('wendeng-2020-derived', '文登区人力资源和社会保障局政策专版 2020-09（《人社政策畅通行》等）', '', '',
     'D', '2026-11-21');
