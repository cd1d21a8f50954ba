-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, is_floor) VALUES
    (130000, '', '2022-01', 'derived', 12300, '130000-base-2022-01-u', '', 'shipped',
     'value before 2023-01-01; first day not given', 1),
    (130000, '', '2023-01', 'printed', 13300, '130000-base-2023-01-u', '', 'shipped',
     'one unofficial page; 123 -> 133; with the national +20 of 2024 and 2025 this would give 173 for 2025: the two datasets say 188 and 143', 1);
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (130000, '', '2025-01', 'seen_in_force', 18800, '130000-base-2025-01-u', '', 'shipped',
     '另一份的143元是当年的全国最低标准，可能只是占位', '143 | 非官方程序wwnfdjsq（各地养老金数据） | 2025
158 | 一份网页（toubaow.com，说石家庄185元由省158元、市27元组成） | 2025');
