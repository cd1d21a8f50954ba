-- SPDX-License-Identifier: Apache-2.0
INSERT INTO average_tier_supplement
    (area_code, for_group, from_month, from_known, from_average_fen, fen_per_month, from_years, source_id, clause, origin,
     note) VALUES
    (520100, '', '2021-01', 'seen_in_force', 50000, 2000, 15, '520100-average-2021-01-u', '', 'shipped',
     'one unofficial page; 15 or more consecutive years with an average tier 500-900'),
    (520100, '', '2021-01', 'seen_in_force', 100000, 4000, 15, '520100-average-2021-01-u', '', 'shipped',
     'one unofficial page; 15 or more consecutive years with an average tier 1000-1500'),
    (520100, '', '2021-01', 'seen_in_force', 150001, 6000, 15, '520100-average-2021-01-u', '', 'shipped',
     'one unofficial page; 15 or more consecutive years with an average tier above 1500');
