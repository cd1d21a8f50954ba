-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (640000, '', '2019-01', 'printed', 780, 200, 0, '640000-extras-2019-01', '', 'shipped',
     ''),
    (640000, '', '2019-01', 'printed', 840, 400, 0, '640000-extras-2019-01', '', 'shipped',
     ''),
    (640000, '', '2019-01', 'printed', 900, 600, 0, '640000-extras-2019-01', '', 'shipped',
     ''),
    (640000, '', '2019-01', 'printed', 960, 800, 0, '640000-extras-2019-01', '', 'shipped',
     '');
