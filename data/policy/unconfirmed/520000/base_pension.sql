-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, is_floor) VALUES
    (520000, '', '2022-01', 'printed', 11300, '520000-base-2022-01-u', '', 'shipped',
     'one unofficial page; 98 -> 113; the 2023 notice gives 118 as the previous value', 1);
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (520000, '', '2025-01', 'seen_in_force', 17800, '520000-base-2025-01-u', '', 'shipped',
     '另一份比2026年的全国最低标准低', '148 | 非官方程序wwnfdjsq（各地养老金数据） | 2025');
