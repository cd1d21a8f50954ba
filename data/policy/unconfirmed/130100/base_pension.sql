-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, others_say) VALUES
    (130100, '', '2025-01', 'approximate', 18500, '130100-base-2025-01-u', '', 'shipped',
     '158 provincial + 27 city; machine-written page', '210 | 非官方程序PENSION_DATA（2024-2025） | 2025');
