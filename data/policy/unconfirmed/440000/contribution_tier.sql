-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (440000, '', '2025-01', 'seen_in_force', 18000, 36000, 0, '440000-tiers-2025-01-u', '', 'shipped',
     'floors; "70 to 140" from 600; list of nine tiers as in the existing rows; another page (2022-09, unnamed city, http://ccschy.com/techan/175909.html) says >= 30 and >= 60', 0),
    (440000, '', '2025-01', 'seen_in_force', 60000, 480000, 0, '440000-tiers-2025-01-u', '', 'shipped',
     '', 0);
