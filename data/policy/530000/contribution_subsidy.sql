-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (530000, '', '2023-01', 'seen_in_force', 20000, 3000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 30000, 3500, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 40000, 4000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 50000, 6000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 60000, 7200, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 70000, 8400, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 80000, 9600, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 90000, 10800, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 100000, 12000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 150000, 18000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 200000, 24000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 300000, 24000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 400000, 24000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 500000, 24000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 600000, 24000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 700000, 24000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 800000, 24000, 0, '530000-tiers-2023-01', '', 'shipped', ''),
    (530000, '', '2023-01', 'seen_in_force', 900000, 24000, 0, '530000-tiers-2023-01', '', 'shipped', '');
