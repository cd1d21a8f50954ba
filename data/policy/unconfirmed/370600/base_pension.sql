-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, others_say) VALUES
    (370600, '', '2025-01', 'seen_in_force', 23500, '370600-base-2025-01-u', '', 'shipped',
     'CONFLICT: dataset 230', '230 | 非官方程序PENSION_DATA（2024-2025） | 2025');
