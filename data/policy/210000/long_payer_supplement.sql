-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year,
     base_millionths_per_year, announced, source_id, clause, origin, note) VALUES
    (210000, '', '2019-01', 'printed', 16, NULL, 200, 0, 0, '210000-extras-2019-01', '', 'shipped',
     'CONSECUTIVE years (including transferred employee years)');
