-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (650000, 0, '新疆维吾尔自治区', 'Xinjiang', 'xjwwezzq', '');
