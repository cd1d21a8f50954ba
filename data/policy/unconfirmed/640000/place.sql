-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (640000, 0, '宁夏回族自治区', 'Ningxia', 'nxhzzzq', '');
