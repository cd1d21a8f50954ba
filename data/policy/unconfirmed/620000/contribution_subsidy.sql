-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (620000, '', '2014-07', 'printed', 10000, 3000, '620000-tiers-2014-07-u', '', 'shipped',
     '', 1),
    (620000, '', '2014-07', 'printed', 50000, 6000, '620000-tiers-2014-07-u', '', 'shipped',
     '', 1),
    (620000, '', '2014-07', 'printed', 150000, 6000, '620000-tiers-2014-07-u', '', 'shipped',
     '', 1),
    (620000, '', '2014-07', 'printed', 200000, 6000, '620000-tiers-2014-07-u', '', 'shipped',
     '', 1);
