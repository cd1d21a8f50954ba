-- SPDX-License-Identifier: Apache-2.0
-- 人人60元，200元档以外再补所选档次的10%。60 yuan for everybody, and 10 % of every tier but 200.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     payment_millionths, announced, source_id, clause, origin, note) VALUES
    (650100, '', '2024-01', 'printed', 20000, 6000, 0, 0, '650100-tiers-2024', '', 'shipped', ''),
    (650100, '', '2024-01', 'printed', 30000, 6000, 100000, 0, '650100-tiers-2024', '', 'shipped', '');
