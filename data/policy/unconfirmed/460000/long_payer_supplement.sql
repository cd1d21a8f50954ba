-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year, source_id, clause, origin,
     note) VALUES
    (460000, '', '2023-05', 'seen_in_force', 16, NULL, 400, '460000-long-payer-2023-05-u', '', 'shipped',
     'one unofficial page; added to the LOCAL part of the base');
