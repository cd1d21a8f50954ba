-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, is_floor, others_say) VALUES
    (440000, '', '2025-01', 'approximate', 22000, '440000-base-2025-01-u', '', 'shipped',
     'agrees with dataset 2 (220); dataset 1 says 240', 1, '240 | 非官方程序PENSION_DATA（2024-2025） | 2025');
