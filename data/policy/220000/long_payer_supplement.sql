-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year,
     base_millionths_per_year, announced, source_id, clause, origin, note) VALUES
    (220000, '', '2018-10', 'seen_in_force', 16, NULL, 500, 0, 0, '220000-extras-2018-10', '', 'shipped',
     'continued from the older rule');
