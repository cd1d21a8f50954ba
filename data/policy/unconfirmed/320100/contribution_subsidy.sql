-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (320100, '', '2022-01', 'seen_in_force', 156000, 15600, '320100-tiers-2022-01-u', '', 'shipped',
     '', 0),
    (320100, '', '2022-01', 'seen_in_force', 276000, 27600, '320100-tiers-2022-01-u', '', 'shipped',
     '', 0);
