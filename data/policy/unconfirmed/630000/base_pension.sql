-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (630000, '', '2017-01', 'approximate', 15500, '630000-base-2017-01-u', '', 'shipped',
     'one unofficial page');
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (630000, '', '2025-01', 'seen_in_force', 20500, '630000-base-2025-01-u', '', 'shipped',
     '两份不同，按低的', '210 | 非官方程序PENSION_DATA（2024-2025） | 2025');
