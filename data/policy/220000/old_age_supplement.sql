-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (220000, '', '2019-01', 'printed', 780, 200, 0, '220000-extras-2018-10', '', 'shipped',
     ''),
    (220000, '', '2019-01', 'printed', 840, 500, 0, '220000-extras-2018-10', '', 'shipped',
     ''),
    (220000, '', '2019-01', 'printed', 960, 1000, 0, '220000-extras-2018-10', '', 'shipped',
     '');
