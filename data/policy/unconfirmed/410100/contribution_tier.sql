-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (410100, '', '2023-01', 'seen_in_force', 20000, 20000, 0, '410100-tiers-2023-01-u', '', 'shipped',
     'one unofficial page; 15 tiers, only the ends printed', 0),
    (410100, '', '2023-01', 'seen_in_force', 500000, 500000, 0, '410100-tiers-2023-01-u', '', 'shipped',
     '', 0);
