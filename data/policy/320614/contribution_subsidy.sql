-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (320614, '', '2022-01', 'printed', 50000, 9000, 0, '320614-tiers-2022-01', '', 'shipped', ''),
    (320614, '', '2022-01', 'printed', 90000, 18000, 0, '320614-tiers-2022-01', '', 'shipped', ''),
    (320614, '', '2022-01', 'printed', 150000, 18000, 0, '320614-tiers-2022-01', '', 'shipped', ''),
    (320614, '', '2022-01', 'printed', 200000, 18000, 0, '320614-tiers-2022-01', '', 'shipped', ''),
    (320614, '', '2022-01', 'printed', 300000, 18000, 0, '320614-tiers-2022-01', '', 'shipped', ''),
    (320614, '', '2022-01', 'printed', 400000, 18000, 0, '320614-tiers-2022-01', '', 'shipped', '');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (320614, '', '2022-01', 'printed', 10000, 6000, '320614-tiers-2022-01', '', 'shipped',
     '只限困难群体的档次');
