-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (320000, '', '2025-01', 'seen_in_force', 24800, '320000-base-2025-01-u', '', 'shipped',
     '228元加2025年的20元', '246 | 非官方程序wwnfdjsq（各地养老金数据） | 2025');
