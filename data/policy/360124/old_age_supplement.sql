-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (360124, '', '2023-01', 'seen_in_force', 780, 600, 0, '360124-extras-2023-01', '', 'shipped',
     ''),
    (360124, '', '2023-01', 'seen_in_force', 960, 1200, 0, '360124-extras-2023-01', '', 'shipped',
     '');
