-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (150000, 0, '内蒙古自治区', 'Inner Mongolia', 'nmgzzq', '');
