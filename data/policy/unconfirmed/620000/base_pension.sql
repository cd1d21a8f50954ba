-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (620000, '', '2025-01', 'seen_in_force', 16800, '620000-base-2025-01-u', '', 'shipped',
     '两份不同，按低的', '173 | 非官方程序wwnfdjsq（各地养老金数据） | 2025');
