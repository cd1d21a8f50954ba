-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note, complete) VALUES
    (410000, '', '2024-01', 'approximate', 20000, 20000, 0, 'tiers-page', '', 'shipped',
     '只印200元一档', 0);
