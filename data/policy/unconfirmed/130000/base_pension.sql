-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (130000, '', '2022-01', 'derived', 12300, '130000-base-2022-01-u', '', 'shipped',
     'value before 2023-01-01; first day not given'),
    (130000, '', '2023-01', 'printed', 13300, '130000-base-2023-01-u', '', 'shipped',
     'one unofficial page; 123 -> 133; with the national +20 of 2024 and 2025 this would give 173 for 2025: the two datasets say 188 and 143');
