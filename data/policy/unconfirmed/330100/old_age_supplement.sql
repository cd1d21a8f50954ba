-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, source_id, clause, origin,
     note) VALUES
    (330100, '', '2020-01', 'seen_in_force', 780, 1000, '330100-old-age-2020-01-u', '', 'shipped',
     'one unofficial page'),
    (330100, '', '2020-01', 'seen_in_force', 840, 1500, '330100-old-age-2020-01-u', '', 'shipped',
     'one unofficial page'),
    (330100, '', '2020-01', 'seen_in_force', 900, 2000, '330100-old-age-2020-01-u', '', 'shipped',
     'one unofficial page');
