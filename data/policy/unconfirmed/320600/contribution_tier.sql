-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (320600, '', '2022-09', 'seen_in_force', 50000, 50000, 0, '320600-tiers-2022-09-u', '', 'shipped',
     'one page; same shape as 海门', 1),
    (320600, '', '2022-09', 'seen_in_force', 80000, 80000, 0, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320600, '', '2022-09', 'seen_in_force', 100000, 100000, 0, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320600, '', '2022-09', 'seen_in_force', 200000, 200000, 0, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320600, '', '2022-09', 'seen_in_force', 300000, 300000, 0, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320600, '', '2022-09', 'seen_in_force', 400000, 400000, 0, '320600-tiers-2022-09-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (320600, '', '2022-09', 'seen_in_force', 10000, 10000, 1, '320600-tiers-2022-09-u', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
