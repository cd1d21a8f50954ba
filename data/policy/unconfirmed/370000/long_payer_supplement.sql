-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, base_millionths_per_year, source_id, clause, origin,
     note) VALUES
    (370000, '', '2023-07', 'seen_in_force', 16, NULL, 10000, '370000-long-payer-2023-07-u', '', 'shipped',
     'CONFLICT: dataset has 2 yuan per year');
