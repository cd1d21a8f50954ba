-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (320100, '', '2022-01', 'seen_in_force', 156000, 156000, 0, '320100-tiers-2022-01-u', '', 'shipped',
     '4 tiers 1560-2760, subsidy = 10% of the tier', 0),
    (320100, '', '2022-01', 'seen_in_force', 276000, 276000, 0, '320100-tiers-2022-01-u', '', 'shipped',
     '', 0);
