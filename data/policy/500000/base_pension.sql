-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id, clause,
     origin, note) VALUES
    (500000, '', '2025-01', 'seen_in_force', 16500, 0, 'chongqing-2025', '', 'shipped',
     '2025年7月所见的现行标准，起始月未印；另一份非官方数据一致');
