-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, is_floor) VALUES
    (140000, '', '2023-01', 'approximate', 12300, '140000-base-2023-01-u', '', 'shipped',
     '118 -> 123', 1),
    (140000, '', '2026-01', 'approximate', 17600, '140000-base-2026-01-u', '', 'shipped',
     'year not written in the code; existing rows say 156 / 148 for 2025; 156+20 = 176', 0);
