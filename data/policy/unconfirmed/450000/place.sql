-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (450000, 0, '广西壮族自治区', 'Guangxi', 'gxzzzzq', '');
