-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, source_id, clause, origin,
     note) VALUES
    (620000, '', '2022-07', 'approximate', 780, 500, '620000-old-age-2022-07-u', '', 'shipped',
     'machine-written page');
