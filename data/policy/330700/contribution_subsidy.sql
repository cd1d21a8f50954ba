-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (330700, '', '2024-01', 'printed', 30000, 3000, 0, '330700-tiers-2024-01', '', 'shipped', ''),
    (330700, '', '2024-01', 'printed', 50000, 8000, 0, '330700-tiers-2024-01', '', 'shipped', ''),
    (330700, '', '2024-01', 'printed', 100000, 8000, 0, '330700-tiers-2024-01', '', 'shipped', ''),
    (330700, '', '2024-01', 'printed', 200000, 20000, 0, '330700-tiers-2024-01', '', 'shipped', ''),
    (330700, '', '2024-01', 'printed', 300000, 30000, 0, '330700-tiers-2024-01', '', 'shipped', ''),
    (330700, '', '2024-01', 'printed', 500000, 30000, 0, '330700-tiers-2024-01', '', 'shipped', ''),
    (330700, '', '2024-01', 'printed', 700000, 30000, 0, '330700-tiers-2024-01', '', 'shipped', '');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (330700, '', '2024-01', 'printed', 20000, 3000, '330700-tiers-2024-01', '', 'shipped',
     '只限困难群体的档次');
