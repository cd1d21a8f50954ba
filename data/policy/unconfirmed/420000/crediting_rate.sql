-- SPDX-License-Identifier: Apache-2.0
INSERT INTO crediting_rate
    (area_code, from_month, from_known, millionths_per_year, source_id, clause, origin, note) VALUES
    (420000, '2022-01', 'printed', 40100, '420000-rate-u', '', 'shipped', 'an unofficial program that quotes official notices'),
    (420000, '2023-01', 'printed', 15000, '420000-rate-u', '', 'shipped', 'an unofficial program that quotes official notices'),
    (420000, '2024-01', 'printed', 21200, '420000-rate-u', '', 'shipped', 'an unofficial program that quotes official notices'),
    (420000, '2025-01', 'printed', 33200, '420000-rate-u', '', 'shipped', 'an unofficial program that quotes official notices');
