-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (630000, '', '2014-07', 'printed', 0, 12500, 0, '630000-base-2014-07', '', 'shipped',
     '+15; 2014-01-01 +25, 2012-01-01 +30'),
    (630000, '', '2016-01', 'printed', 0, 14000, 0, '630000-base-2016-01', '', 'shipped',
     '125 + 15'),
    (630000, '', '2020-07', 'printed', 0, 18000, 0, '630000-base-2020-07', '', 'shipped',
     'base by age band (base 180, +5, +10)'),
    (630000, '', '2020-07', 'printed', 780, 18500, 0, '630000-base-2020-07', '', 'shipped',
     'base by age band (base 180, +5, +10)'),
    (630000, '', '2020-07', 'printed', 840, 19000, 0, '630000-base-2020-07', '', 'shipped',
     'base by age band (base 180, +5, +10)');
