-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, source_id, clause, origin,
     note) VALUES
    (340100, '', '2025-01', 'approximate', 780, 200, '340100-old-age-2025-01-u', '', 'shipped',
     ''),
    (340100, '', '2025-01', 'approximate', 960, 400, '340100-old-age-2025-01-u', '', 'shipped',
     'differs from the 65 / 75 bands of the other sources');
