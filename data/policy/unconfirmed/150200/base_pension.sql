-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, source_id,
     clause, origin, note) VALUES
    (150200, '', '2016-07', 'approximate', 0, 11000, '150200-base-2016-07-u', '', 'shipped',
     'one unofficial page; base by age band: 60-69'),
    (150200, '', '2016-07', 'approximate', 840, 12000, '150200-base-2016-07-u', '', 'shipped',
     '70-79'),
    (150200, '', '2016-07', 'approximate', 960, 13000, '150200-base-2016-07-u', '', 'shipped',
     '80 and over');
