-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year, source_id, clause, origin,
     note) VALUES
    (430000, '', '2025-09', 'approximate', 16, NULL, 200, '430000-long-payer-2025-09-u', '', 'shipped',
     'weak: two unofficial sources; 长沙 prints the same');
