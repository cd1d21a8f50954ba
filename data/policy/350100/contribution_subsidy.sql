-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (350100, '', '2021-01', 'seen_in_force', 20000, 4000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 30000, 5000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 40000, 6000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 50000, 7000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 60000, 8000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 70000, 9000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 80000, 10000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 100000, 12000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 150000, 14000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 200000, 16000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 250000, 18000, 0, '350100-tiers-2021-01', '', 'shipped', ''),
    (350100, '', '2021-01', 'seen_in_force', 300000, 20000, 0, '350100-tiers-2021-01', '', 'shipped', '');
