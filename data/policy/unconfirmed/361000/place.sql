-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (361000, 360000, '抚州市', 'Fuzhou in Jiangxi', 'fzs', '');
