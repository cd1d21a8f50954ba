-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (320200, '', '2025-01', 'approximate', 66500, '320200-base-2025-01-u', '', 'shipped',
     'page says base 665 for 2025, dataset 536', '536 | 非官方程序PENSION_DATA（2024-2025） | 2025');
