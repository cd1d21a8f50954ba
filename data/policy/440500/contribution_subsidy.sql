-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (440500, '', '2024-01', 'seen_in_force', 18000, 3000, 0, '440500-tiers-2024-01', '', 'shipped', ''),
    (440500, '', '2024-01', 'seen_in_force', 24000, 3000, 0, '440500-tiers-2024-01', '', 'shipped', ''),
    (440500, '', '2024-01', 'seen_in_force', 36000, 3000, 0, '440500-tiers-2024-01', '', 'shipped', ''),
    (440500, '', '2024-01', 'seen_in_force', 60000, 6000, 0, '440500-tiers-2024-01', '', 'shipped', ''),
    (440500, '', '2024-01', 'seen_in_force', 90000, 6000, 0, '440500-tiers-2024-01', '', 'shipped', ''),
    (440500, '', '2024-01', 'seen_in_force', 120000, 6000, 0, '440500-tiers-2024-01', '', 'shipped', ''),
    (440500, '', '2024-01', 'seen_in_force', 180000, 6000, 0, '440500-tiers-2024-01', '', 'shipped', ''),
    (440500, '', '2024-01', 'seen_in_force', 360000, 6000, 0, '440500-tiers-2024-01', '', 'shipped', ''),
    (440500, '', '2024-01', 'seen_in_force', 480000, 6000, 0, '440500-tiers-2024-01', '', 'shipped', '');
