-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (652700, 650000, '博尔塔拉蒙古自治州', 'Bo''ertala', 'betlmgzzz', '');
