-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (230000, '', '2025-01', 'seen_in_force', 20000, 20000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; ; 12 tiers; 700 and 900 dropped, 4000 and 5000 new; sources are weak (one looks machine-written) but agree', 1),
    (230000, '', '2025-01', 'seen_in_force', 30000, 30000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 40000, 40000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 50000, 50000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 60000, 60000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 80000, 80000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 100000, 100000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 150000, 150000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 200000, 200000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 300000, 300000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 400000, 400000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (230000, '', '2025-01', 'seen_in_force', 500000, 500000, 0, '230000-tiers-2025-01-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (230000, '', '2025-01', 'seen_in_force', 10000, 10000, 1, '230000-tiers-2025-01-u', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
