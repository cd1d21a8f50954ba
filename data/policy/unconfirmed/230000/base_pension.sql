-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, is_floor, others_say) VALUES
    (230000, '', '2025-01', 'seen_in_force', 16300, '230000-base-2025-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; 153 -> 163; CONFLICT: PENSION_DATA 193; second dataset 163', 1, '193 | 非官方程序PENSION_DATA（2024-2025） | 2025');
