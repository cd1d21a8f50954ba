-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year,
     base_millionths_per_year, announced, source_id, clause, origin, note) VALUES
    (420000, '', '2023-01', 'printed', 1, 15, 100, 0, 0, '420000-extras-2023-01', '', 'shipped',
     '"not less than"; counted part by part from year 1'),
    (420000, '', '2023-01', 'printed', 16, 25, 200, 0, 0, '420000-extras-2023-01', '', 'shipped',
     '"not less than"; counted part by part from year 1'),
    (420000, '', '2023-01', 'printed', 26, NULL, 300, 0, 0, '420000-extras-2023-01', '', 'shipped',
     '"not less than"; counted part by part from year 1');
