-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (540000, 0, '西藏自治区', 'Tibet', 'xzzzq', '');
