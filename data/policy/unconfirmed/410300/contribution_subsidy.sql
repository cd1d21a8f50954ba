-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (410300, '', '2025-01', 'approximate', 30000, 5000, '410300-tiers-2025-01-u', '', 'shipped',
     '', 0),
    (410300, '', '2025-01', 'approximate', 300000, 20000, '410300-tiers-2025-01-u', '', 'shipped',
     '', 0),
    (410300, '', '2025-01', 'approximate', 800000, 44000, '410300-tiers-2025-01-u', '', 'shipped',
     '', 0);
