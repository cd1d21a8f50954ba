-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (320500, '', '2022-09', 'seen_in_force', 150000, 150000, 0, '320500-tiers-2022-09', '', 'shipped',
     'city districts; subsidy by tier (the age rule ended); repeated for 2025; notice seen in force 2022-09 to 2025-12; government pays the lowest tier for 低保, 特困, severely disabled and similar'),
    (320500, '', '2022-09', 'seen_in_force', 200000, 200000, 0, '320500-tiers-2022-09', '', 'shipped',
     ''),
    (320500, '', '2022-09', 'seen_in_force', 250000, 250000, 0, '320500-tiers-2022-09', '', 'shipped',
     ''),
    (320500, '', '2022-09', 'seen_in_force', 300000, 300000, 0, '320500-tiers-2022-09', '', 'shipped',
     ''),
    (320500, '', '2022-09', 'seen_in_force', 350000, 350000, 0, '320500-tiers-2022-09', '', 'shipped',
     ''),
    (320500, '', '2022-09', 'seen_in_force', 400000, 400000, 0, '320500-tiers-2022-09', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note) VALUES
    (320500, '', '2016-01', 'printed', 120000, 120000, 0, '320500-2016', '', 'shipped', ''),
    (320500, '', '2016-01', 'printed', 168000, 168000, 0, '320500-2016', '', 'shipped', ''),
    (320500, '', '2016-01', 'printed', 216000, 216000, 0, '320500-2016', '', 'shipped', ''),
    (320500, '', '2016-01', 'printed', 252000, 252000, 0, '320500-2016', '', 'shipped', '');
