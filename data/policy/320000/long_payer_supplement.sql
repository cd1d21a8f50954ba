-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year,
     base_millionths_per_year, announced, source_id, clause, origin, note) VALUES
    (320000, '', '2014-01', 'printed', 16, NULL, 0, 10000, 0, '320000-extras-2014-01', '', 'shipped',
     'consecutive payment beyond 15 years');
