-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (442000, '', '2022-11', 'seen_in_force', 18000, 18000, 0, '442000-tiers-2022-11', '', 'shipped',
     '"now the same as the provincial rule"'),
    (442000, '', '2022-11', 'seen_in_force', 24000, 24000, 0, '442000-tiers-2022-11', '', 'shipped',
     ''),
    (442000, '', '2022-11', 'seen_in_force', 36000, 36000, 0, '442000-tiers-2022-11', '', 'shipped',
     ''),
    (442000, '', '2022-11', 'seen_in_force', 60000, 60000, 0, '442000-tiers-2022-11', '', 'shipped',
     ''),
    (442000, '', '2022-11', 'seen_in_force', 90000, 90000, 0, '442000-tiers-2022-11', '', 'shipped',
     ''),
    (442000, '', '2022-11', 'seen_in_force', 120000, 120000, 0, '442000-tiers-2022-11', '', 'shipped',
     ''),
    (442000, '', '2022-11', 'seen_in_force', 180000, 180000, 0, '442000-tiers-2022-11', '', 'shipped',
     ''),
    (442000, '', '2022-11', 'seen_in_force', 360000, 360000, 0, '442000-tiers-2022-11', '', 'shipped',
     ''),
    (442000, '', '2022-11', 'seen_in_force', 480000, 480000, 0, '442000-tiers-2022-11', '', 'shipped',
     '');
