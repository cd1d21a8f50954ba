-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (210200, '', '2025-10', 'seen_in_force', 20000, 4000, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 30000, 5000, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 50000, 7000, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 80000, 10000, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 100000, 12000, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 200000, 22000, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 300000, 32000, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1);
