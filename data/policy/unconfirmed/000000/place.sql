-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (0, 0, '全国', 'China', 'qg', '各地没有自己的规定时，用全国的');
