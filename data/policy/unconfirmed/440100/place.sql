-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (440100, 440000, '广州市', 'Guangzhou', 'gzs', '');
