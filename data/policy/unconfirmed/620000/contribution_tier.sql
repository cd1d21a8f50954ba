-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (620000, '', '2014-07', 'printed', 10000, 40000, 10000, '620000-tiers-2014-07-u', '', 'shipped',
     'one unofficial page; provincial part; superseded', 1),
    (620000, '', '2014-07', 'printed', 50000, 100000, 10000, '620000-tiers-2014-07-u', '', 'shipped',
     '', 1),
    (620000, '', '2014-07', 'printed', 150000, 150000, 0, '620000-tiers-2014-07-u', '', 'shipped',
     '', 1),
    (620000, '', '2014-07', 'printed', 200000, 200000, 0, '620000-tiers-2014-07-u', '', 'shipped',
     '', 1);
