-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (330700, '', '2022-11', 'seen_in_force', 30000, 30000, 0, '330700-tiers-2022-11-u', '', 'shipped',
     'one unofficial page', 1),
    (330700, '', '2022-11', 'seen_in_force', 100000, 100000, 0, '330700-tiers-2022-11-u', '', 'shipped',
     '', 1),
    (330700, '', '2022-11', 'seen_in_force', 200000, 200000, 0, '330700-tiers-2022-11-u', '', 'shipped',
     '', 1),
    (330700, '', '2022-11', 'seen_in_force', 500000, 500000, 0, '330700-tiers-2022-11-u', '', 'shipped',
     '', 1),
    (330700, '', '2022-11', 'seen_in_force', 750000, 750000, 0, '330700-tiers-2022-11-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (330700, '', '2022-11', 'seen_in_force', 10000, 10000, 1, '330700-tiers-2022-11-u', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
