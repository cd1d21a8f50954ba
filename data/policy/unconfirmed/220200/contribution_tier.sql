-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (220200, '', '2023-11', 'seen_in_force', 20000, 20000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     'one unofficial page; 14 tiers', 1),
    (220200, '', '2023-11', 'seen_in_force', 30000, 30000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 40000, 40000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 50000, 50000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 60000, 60000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 70000, 70000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 80000, 80000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 90000, 90000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 100000, 100000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 150000, 150000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 200000, 200000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 250000, 250000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1),
    (220200, '', '2023-11', 'seen_in_force', 300000, 300000, 0, '220200-tiers-2023-11-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (220200, '', '2023-11', 'seen_in_force', 10000, 10000, 1, '220200-tiers-2023-11-u', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
