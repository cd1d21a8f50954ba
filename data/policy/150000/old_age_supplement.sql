-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (150000, '', '2015-01', 'approximate', 840, 1000, 0, '150000-extras-2015-01', '', 'shipped',
     ''),
    (150000, '', '2015-01', 'approximate', 960, 2000, 0, '150000-extras-2015-01', '', 'shipped',
     '');
