-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (320400, '', '2022-09', 'seen_in_force', 96000, 96000, 0, '320400-tiers-2022-09-u', '', 'shipped',
     '几份资料一致，都不是正式文件; city districts; six tiers; subsidies not printed', 1),
    (320400, '', '2022-09', 'seen_in_force', 180000, 180000, 0, '320400-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320400, '', '2022-09', 'seen_in_force', 252000, 252000, 0, '320400-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320400, '', '2022-09', 'seen_in_force', 324000, 324000, 0, '320400-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320400, '', '2022-09', 'seen_in_force', 396000, 396000, 0, '320400-tiers-2022-09-u', '', 'shipped',
     '', 1),
    (320400, '', '2022-09', 'seen_in_force', 474000, 474000, 0, '320400-tiers-2022-09-u', '', 'shipped',
     '', 1);
