-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (330100, '', '2020-01', 'printed', 30000, 30000, 0, '330100-tiers-2020-01-u', '', 'shipped',
     'one unofficial page', 1),
    (330100, '', '2020-01', 'printed', 50000, 50000, 0, '330100-tiers-2020-01-u', '', 'shipped',
     '', 1),
    (330100, '', '2020-01', 'printed', 80000, 80000, 0, '330100-tiers-2020-01-u', '', 'shipped',
     '', 1),
    (330100, '', '2020-01', 'printed', 100000, 100000, 0, '330100-tiers-2020-01-u', '', 'shipped',
     '', 1),
    (330100, '', '2020-01', 'printed', 150000, 150000, 0, '330100-tiers-2020-01-u', '', 'shipped',
     '', 1),
    (330100, '', '2020-01', 'printed', 200000, 200000, 0, '330100-tiers-2020-01-u', '', 'shipped',
     '', 1),
    (330100, '', '2020-01', 'printed', 300000, 300000, 0, '330100-tiers-2020-01-u', '', 'shipped',
     '', 1),
    (330100, '', '2020-01', 'printed', 500000, 500000, 0, '330100-tiers-2020-01-u', '', 'shipped',
     '', 1);
