-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (370600, '', '2024-01', 'approximate', 35000, 3500, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 50000, 6000, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 80000, 8000, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 100000, 10000, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 300000, 30000, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 500000, 50000, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 800000, 80000, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 1300000, 80000, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1);
