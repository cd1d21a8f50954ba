-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (320000, '', '2022-01', 'seen_in_force', 10000, 10000, 0, '320000-tiers-2022-01-u', '', 'shipped',
     '12 tiers 100-2500; floors 30 (lowest) and 60 (from 500); the list itself is not printed', 0),
    (320000, '', '2022-01', 'seen_in_force', 50000, 50000, 0, '320000-tiers-2022-01-u', '', 'shipped',
     '', 0),
    (320000, '', '2022-01', 'seen_in_force', 250000, 250000, 0, '320000-tiers-2022-01-u', '', 'shipped',
     '', 0);
