-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (410300, '', '2025-01', 'approximate', 30000, 30000, 0, '410300-tiers-2025-01-u', '', 'shipped',
     '8000 new; the page drops digits (400 and 4000), 3000 -> 200 doubtful', 0),
    (410300, '', '2025-01', 'approximate', 300000, 300000, 0, '410300-tiers-2025-01-u', '', 'shipped',
     '', 0),
    (410300, '', '2025-01', 'approximate', 800000, 800000, 0, '410300-tiers-2025-01-u', '', 'shipped',
     '', 0);
