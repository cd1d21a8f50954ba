-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (210000, '', '2023-01', 'seen_in_force', 20000, 20000, 0, '210000-tiers-2023-01', '', 'shipped',
     '7 provincial tiers in 2023 (dataset C adds 4000 and 5000 for 2025); 100 kept for special groups except in 沈阳, 营口, 盘锦'),
    (210000, '', '2023-01', 'seen_in_force', 30000, 30000, 0, '210000-tiers-2023-01', '', 'shipped',
     ''),
    (210000, '', '2023-01', 'seen_in_force', 50000, 50000, 0, '210000-tiers-2023-01', '', 'shipped',
     ''),
    (210000, '', '2023-01', 'seen_in_force', 80000, 80000, 0, '210000-tiers-2023-01', '', 'shipped',
     ''),
    (210000, '', '2023-01', 'seen_in_force', 100000, 100000, 0, '210000-tiers-2023-01', '', 'shipped',
     ''),
    (210000, '', '2023-01', 'seen_in_force', 200000, 200000, 0, '210000-tiers-2023-01', '', 'shipped',
     ''),
    (210000, '', '2023-01', 'seen_in_force', 300000, 300000, 0, '210000-tiers-2023-01', '', 'shipped',
     '');
