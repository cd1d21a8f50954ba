-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note, is_floor) VALUES
    (430000, '', '2022-10', 'seen_in_force', 10000, 3000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 20000, 3000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 30000, 4000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 40000, 4000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 50000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 60000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 70000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 80000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 90000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 100000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 150000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 200000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 250000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2022-10', 'seen_in_force', 300000, 6000, 0, '430000-tiers-2022-10', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 30000, 3000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 40000, 4000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 50000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 60000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 70000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 80000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 90000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 100000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 150000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 200000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 250000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 300000, 6000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 400000, 10000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 500000, 10000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1),
    (430000, '', '2023-12', 'printed', 600000, 10000, 0, '430000-tiers-2023-12', '', 'shipped', '', 1);
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note, is_floor) VALUES
    (430000, '', '2023-12', 'printed', 10000, 3000, '430000-tiers-2023-12', '', 'shipped',
     '只限困难群体的档次', 1);
