-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (430624, '', '2023-11', 'seen_in_force', 20000, 3000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 30000, 4000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 40000, 4000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 50000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 60000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 70000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 80000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 90000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 100000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 150000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 200000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 250000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', ''),
    (430624, '', '2023-11', 'seen_in_force', 300000, 6000, 0, '430624-tiers-2023-11', '', 'shipped', '');
