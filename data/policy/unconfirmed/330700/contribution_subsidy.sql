-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (330700, '', '2022-11', 'seen_in_force', 30000, 3000, '330700-tiers-2022-11-u', '', 'shipped',
     '', 1),
    (330700, '', '2022-11', 'seen_in_force', 100000, 8000, '330700-tiers-2022-11-u', '', 'shipped',
     '', 1),
    (330700, '', '2022-11', 'seen_in_force', 200000, 12000, '330700-tiers-2022-11-u', '', 'shipped',
     '', 1),
    (330700, '', '2022-11', 'seen_in_force', 500000, 24000, '330700-tiers-2022-11-u', '', 'shipped',
     '', 1),
    (330700, '', '2022-11', 'seen_in_force', 750000, 24000, '330700-tiers-2022-11-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (330700, '', '2022-11', 'seen_in_force', 10000, 3000, '330700-tiers-2022-11-u', '', 'shipped',
     '只限困难群体的档次');
