-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     only_kept, announced, source_id, clause, origin, note) VALUES
    (330700, '', '2024-01', 'printed', 30000, 30000, 0, 0, '330700-tiers-2024-01', '', 'shipped',
     ''),
    (330700, '', '2024-01', 'printed', 50000, 50000, 0, 0, '330700-tiers-2024-01', '', 'shipped',
     ''),
    (330700, '', '2024-01', 'printed', 100000, 100000, 0, 0, '330700-tiers-2024-01', '', 'shipped',
     ''),
    (330700, '', '2024-01', 'printed', 200000, 200000, 0, 0, '330700-tiers-2024-01', '', 'shipped',
     ''),
    (330700, '', '2024-01', 'printed', 300000, 300000, 0, 0, '330700-tiers-2024-01', '', 'shipped',
     ''),
    (330700, '', '2024-01', 'printed', 500000, 500000, 0, 0, '330700-tiers-2024-01', '', 'shipped',
     ''),
    (330700, '', '2024-01', 'printed', 700000, 700000, 0, 0, '330700-tiers-2024-01', '', 'shipped',
     ''),
    (330700, '', '2024-01', 'printed', 750000, 750000, 1, 0, '330700-tiers-2024-01', '', 'shipped',
     '只限2023年以前选7500元、没有中断的人');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (330700, '', '2024-01', 'printed', 20000, 20000, 1, '330700-tiers-2024-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
