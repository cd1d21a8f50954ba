-- SPDX-License-Identifier: Apache-2.0
INSERT INTO place
    (area_code, parent_code, name_zh, name_en, pinyin_initials, note) VALUES
    (150100, 150000, '呼和浩特市', 'Huhehaote', 'hhhts', '');
