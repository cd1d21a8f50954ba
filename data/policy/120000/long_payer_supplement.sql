-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, until_month, from_known, from_year, to_year, fen_per_month_per_year,
     base_millionths_per_year, announced, source_id, clause, origin, note) VALUES
    (120000, '', '2020-01', '2024-12', 'printed', 16, NULL, 400, 0, 0, '120000-extras-2020-01', '', 'shipped',
     '');
