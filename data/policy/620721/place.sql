-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (620721, 620000, '肃南裕固族自治县', 'Sunan', 'snygzzzx', '');
