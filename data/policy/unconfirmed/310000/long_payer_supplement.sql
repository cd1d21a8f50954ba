-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year, source_id, clause, origin,
     note) VALUES
    (310000, '', '2019-01', 'approximate', 16, NULL, 2000, '310000-long-payer-2019-01-u', '', 'shipped',
     'one unofficial page; "beyond 15 years the base rises 20 for each year"');
