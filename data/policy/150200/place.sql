-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (150200, 150000, '包头市', 'Baotou', 'bts', '');
