-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (640105, '', '2023-01', 'printed', 20000, 20000, 0, '640105-tiers-2023-01', '', 'shipped',
     '低保 and 低保边缘: 50 own + 80 subsidy; monitored, severely disabled and similar: 0 own + 130'),
    (640105, '', '2023-01', 'printed', 30000, 30000, 0, '640105-tiers-2023-01', '', 'shipped',
     ''),
    (640105, '', '2023-01', 'printed', 50000, 50000, 0, '640105-tiers-2023-01', '', 'shipped',
     ''),
    (640105, '', '2023-01', 'printed', 100000, 100000, 0, '640105-tiers-2023-01', '', 'shipped',
     ''),
    (640105, '', '2023-01', 'printed', 200000, 200000, 0, '640105-tiers-2023-01', '', 'shipped',
     ''),
    (640105, '', '2023-01', 'printed', 300000, 300000, 0, '640105-tiers-2023-01', '', 'shipped',
     '');
