-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (140000, '', '2024-01', 'seen_in_force', 20000, 20000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; ; weak B: two scripts and a machine-written page, no official text seen; paid by 25 December, later without subsidy', 1),
    (140000, '', '2024-01', 'seen_in_force', 30000, 30000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 50000, 50000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 70000, 70000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 100000, 100000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 150000, 150000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 200000, 200000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 300000, 300000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 400000, 400000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1),
    (140000, '', '2024-01', 'seen_in_force', 500000, 500000, 0, '140000-tiers-2024-01-u', '', 'shipped',
     '', 1);
