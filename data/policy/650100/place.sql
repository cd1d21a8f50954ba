-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (650100, 650000, '乌鲁木齐市', 'Urumqi', 'wlmqs', '');
