-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (420000, 0, '湖北省', 'Hubei', 'hbs', '');
