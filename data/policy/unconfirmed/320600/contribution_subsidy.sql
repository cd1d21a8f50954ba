-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (320600, '', '2022-09', 'seen_in_force', 50000, 9000, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320600, '', '2022-09', 'seen_in_force', 80000, 18000, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320600, '', '2022-09', 'seen_in_force', 100000, 18000, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320600, '', '2022-09', 'seen_in_force', 200000, 18000, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320600, '', '2022-09', 'seen_in_force', 300000, 18000, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320600, '', '2022-09', 'seen_in_force', 400000, 18000, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (320600, '', '2022-09', 'seen_in_force', 10000, 6000, '320600-tiers-2022-09-u', '', 'shipped',
     '只限困难群体的档次');
