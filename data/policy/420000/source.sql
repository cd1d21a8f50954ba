-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('hubei-minimum-2025', '湖北省2025年基础养老金最低标准（正式文件未见，引自非官方核对所引的公告）', '', '', 'B', '2026-11-21');
