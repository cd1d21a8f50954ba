-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (370600, '', '2024-01', 'approximate', 35000, 35000, 0, '370600-tiers-2024-01-u', '', 'shipped',
     'rule printed: 10% of the tier, 500 -> 60, 13000 (kept, not for back-payment) as 8000', 1),
    (370600, '', '2024-01', 'approximate', 50000, 50000, 0, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 80000, 80000, 0, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 100000, 100000, 0, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 300000, 300000, 0, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 500000, 500000, 0, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 800000, 800000, 0, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (370600, '', '2024-01', 'approximate', 1300000, 1300000, 0, '370600-tiers-2024-01-u', '', 'shipped',
     '', 1);
