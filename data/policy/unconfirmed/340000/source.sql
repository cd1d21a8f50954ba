-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('340000-rate-u', '各省养老金参数表（程序源码，非正式资料）', '',
     'https://github.com/wuwnnwng/wwnfdjsq utils/pensionRegionData.js (dce6203)', 'C', '2026-11-28');
