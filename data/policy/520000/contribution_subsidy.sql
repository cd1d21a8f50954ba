-- SPDX-License-Identifier: Apache-2.0
-- 补贴为所选档次的10%。The subsidy is 10 % of the tier.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, payment_millionths, announced,
     source_id, clause, origin, note) VALUES
    (520000, '', '2021-01', 'printed', 30000, 100000, 0, '520000-tiers-2021-01', '', 'shipped',
     '各档的补贴也逐一印出，与10%相同');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (520000, '', '2021-01', 'printed', 10000, 3000, '520000-tiers-2021-01', '', 'shipped',
     '只限困难群体的档次');
