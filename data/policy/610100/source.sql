-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('610100-base-2020-07', '陕西省西安市城乡居民基本养老保险基础养老金（正式文件未见，引自 陕西日报 2021-01（西安市城乡居民基本养老保险待遇调整发放到位））', '',
     '', 'B', '2026-11-28');
