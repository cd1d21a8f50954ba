-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (210200, '', '2025-10', 'seen_in_force', 20000, 20000, 0, '210200-tiers-2025-10-u', '', 'shipped',
     'dataset for Liaoning: 2000 -> 140, 3000 -> 160', 1),
    (210200, '', '2025-10', 'seen_in_force', 30000, 30000, 0, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 50000, 50000, 0, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 80000, 80000, 0, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 100000, 100000, 0, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 200000, 200000, 0, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1),
    (210200, '', '2025-10', 'seen_in_force', 300000, 300000, 0, '210200-tiers-2025-10-u', '', 'shipped',
     '', 1);
