-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (230100, 230000, '哈尔滨市', 'Ha''erbin', 'hebs', '');
