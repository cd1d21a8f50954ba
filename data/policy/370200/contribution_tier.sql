-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note, complete) VALUES
    (370200, '', '2024-01', 'approximate', 1000000, 1000000, 0, 'tiers-page', '', 'shipped',
     '只印在全省各档（最高8000元）之上另设的两档；较低各档和补贴未印', 0),
    (370200, '', '2024-01', 'approximate', 1200000, 1200000, 0, 'tiers-page', '', 'shipped', '', 1);
