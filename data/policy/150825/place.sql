-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (150825, 150000, '乌拉特后旗', 'Wulatehou', 'wlthq', '');
