-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (370100, '', '2024-01', 'seen_in_force', 35000, 35000, 0, '370100-tiers-2024-01', '', 'shipped',
     'from 2024 one may pay the difference to a higher tier within the year, subsidy by the final tier'),
    (370100, '', '2024-01', 'seen_in_force', 50000, 50000, 0, '370100-tiers-2024-01', '', 'shipped',
     ''),
    (370100, '', '2024-01', 'seen_in_force', 80000, 80000, 0, '370100-tiers-2024-01', '', 'shipped',
     ''),
    (370100, '', '2024-01', 'seen_in_force', 100000, 100000, 0, '370100-tiers-2024-01', '', 'shipped',
     ''),
    (370100, '', '2024-01', 'seen_in_force', 300000, 300000, 0, '370100-tiers-2024-01', '', 'shipped',
     ''),
    (370100, '', '2024-01', 'seen_in_force', 500000, 500000, 0, '370100-tiers-2024-01', '', 'shipped',
     ''),
    (370100, '', '2024-01', 'seen_in_force', 800000, 800000, 0, '370100-tiers-2024-01', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (370100, '', '2024-01', 'seen_in_force', 10000, 10000, 1, '370100-tiers-2024-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
