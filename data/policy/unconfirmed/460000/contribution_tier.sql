-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (460000, '', '2021-01', 'printed', 20000, 820000, 10000, '460000-tiers-2021-01-u', '', 'shipped',
     'one unofficial page; any multiple of 100; subsidy by yearly sum, at most 80', 0),
    (460000, '', '2022-01', 'printed', 20000, 940000, 10000, '460000-tiers-2022-01-u', '', 'shipped',
     'one unofficial page; any multiple of 100', 0);
