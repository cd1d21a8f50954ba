-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (150200, '', '2016-07', 'approximate', 10000, 100000, 10000, '150200-tiers-2016-07-u', '', 'shipped',
     'one unofficial page; subsidies from 30 to 75, single values not given', 0),
    (150200, '', '2016-07', 'approximate', 120000, 200000, 20000, '150200-tiers-2016-07-u', '', 'shipped',
     '', 0);
