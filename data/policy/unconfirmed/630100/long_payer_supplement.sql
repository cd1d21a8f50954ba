-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year, source_id, clause, origin,
     note) VALUES
    (630100, '', '2014-07', 'approximate', 16, NULL, 1000, '630100-long-payer-2014-07-u', '', 'shipped',
     'one unofficial page');
