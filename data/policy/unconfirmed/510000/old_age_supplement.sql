-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, source_id, clause, origin,
     note) VALUES
    (510000, '', '2020-07', 'seen_in_force', 780, 200, '510000-old-age-2020-07-u', '', 'shipped',
     'amount from 80 cut in the text');
