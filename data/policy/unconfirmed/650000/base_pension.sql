-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (650000, '', '2025-01', 'seen_in_force', 19500, '650000-base-2025-01-u', '', 'shipped',
     '另一份比2024年7月的185元低', '180 | 非官方程序wwnfdjsq（各地养老金数据） | 2025');
