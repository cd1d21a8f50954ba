-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (210000, '', '2025-01', 'seen_in_force', 20000, 20000, 0, '210000-tiers-2025-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; ; above 1000 the city decides', 1),
    (210000, '', '2025-01', 'seen_in_force', 30000, 30000, 0, '210000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (210000, '', '2025-01', 'seen_in_force', 50000, 50000, 0, '210000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (210000, '', '2025-01', 'seen_in_force', 80000, 80000, 0, '210000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (210000, '', '2025-01', 'seen_in_force', 100000, 100000, 0, '210000-tiers-2025-01-u', '', 'shipped',
     '', 1);
