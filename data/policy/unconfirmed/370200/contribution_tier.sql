-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (370200, '', '2021-01', 'seen_in_force', 30000, 30000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; 16 tiers; severely disabled: government pays 500. Replaced in 2024', 1),
    (370200, '', '2021-01', 'seen_in_force', 50000, 50000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 60000, 60000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 80000, 80000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 100000, 100000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 150000, 150000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 200000, 200000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 250000, 250000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 300000, 300000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 400000, 400000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 500000, 500000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 600000, 600000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 800000, 800000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 1000000, 1000000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (370200, '', '2021-01', 'seen_in_force', 1200000, 1200000, 0, '370200-tiers-2021-01-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (370200, '', '2021-01', 'seen_in_force', 10000, 10000, 1, '370200-tiers-2021-01-u', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
