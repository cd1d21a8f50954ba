-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (210900, '', '2023-01', 'seen_in_force', 500000, 500000, 0, '210900-tiers-2023-01-u', '', 'shipped',
     'one unofficial page; added to the provincial list', 0),
    (210900, '', '2023-01', 'seen_in_force', 650000, 650000, 0, '210900-tiers-2023-01-u', '', 'shipped',
     '', 0);
