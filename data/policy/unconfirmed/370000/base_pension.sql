-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, is_floor, others_say) VALUES
    (370000, '', '2025-01', 'seen_in_force', 20800, '370000-base-2025-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; ; no own provincial rise in 2024 and 2025 (168 + 20 + 20 = 208); CONFLICT with dataset 2 (188)', 1, '188 | 非官方程序wwnfdjsq（各地养老金数据） | 2025');
