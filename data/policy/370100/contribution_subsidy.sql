-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (370100, '', '2024-01', 'seen_in_force', 35000, 4000, 0, '370100-tiers-2024-01', '', 'shipped', ''),
    (370100, '', '2024-01', 'seen_in_force', 50000, 6000, 0, '370100-tiers-2024-01', '', 'shipped', ''),
    (370100, '', '2024-01', 'seen_in_force', 80000, 8000, 0, '370100-tiers-2024-01', '', 'shipped', ''),
    (370100, '', '2024-01', 'seen_in_force', 100000, 8000, 0, '370100-tiers-2024-01', '', 'shipped', ''),
    (370100, '', '2024-01', 'seen_in_force', 300000, 9000, 0, '370100-tiers-2024-01', '', 'shipped', ''),
    (370100, '', '2024-01', 'seen_in_force', 500000, 10000, 0, '370100-tiers-2024-01', '', 'shipped', ''),
    (370100, '', '2024-01', 'seen_in_force', 800000, 12000, 0, '370100-tiers-2024-01', '', 'shipped', '');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (370100, '', '2024-01', 'seen_in_force', 10000, 3000, '370100-tiers-2024-01', '', 'shipped',
     '只限困难群体的档次');
