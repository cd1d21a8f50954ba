-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (210000, '', '2025-01', 'seen_in_force', 20000, 4000, '210000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (210000, '', '2025-01', 'seen_in_force', 30000, 5000, '210000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (210000, '', '2025-01', 'seen_in_force', 50000, 7000, '210000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (210000, '', '2025-01', 'seen_in_force', 80000, 10000, '210000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (210000, '', '2025-01', 'seen_in_force', 100000, 12000, '210000-tiers-2025-01-u', '', 'shipped',
     '', 1);
