-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (410100, 410000, '郑州市', 'Zhengzhou', 'zzs', '');
