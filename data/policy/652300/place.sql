-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (652300, 650000, '昌吉回族自治州', 'Changji', 'cjhzzzz', '');
