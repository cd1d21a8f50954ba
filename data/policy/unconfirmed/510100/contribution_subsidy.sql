-- SPDX-License-Identifier: Apache-2.0
-- 2022年印出的补贴比缴费的20%差一两分，照印出的写；2025年按计算基数的2%（10%的档，即缴费的20%）推出。
-- The amounts printed for 2022 are a fen or two off 20 % of the payment; that of 2025 is worked out.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (510100, '', '2022-01', 'approximate', 91932, 18384, '510100-tiers-2022-01-u', '',
     'shipped', ''),
    (510100, '', '2022-01', 'approximate', 183864, 36768, '510100-tiers-2022-01-u', '',
     'shipped', ''),
    (510100, '', '2022-01', 'approximate', 275796, 55164, '510100-tiers-2022-01-u', '',
     'shipped', ''),
    (510100, '', '2022-01', 'approximate', 367728, 73548, '510100-tiers-2022-01-u', '',
     'shipped', ''),
    (510100, '', '2022-01', 'approximate', 459660, 91932, '510100-tiers-2022-01-u', '',
     'shipped', '');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     payment_millionths, source_id, clause, origin, note) VALUES
    (510100, '', '2025-01', 'derived', 1, 0, 200000, '510100-subsidy-2025-01-u', '', 'shipped',
     'subsidy 2% of the payment base (= 20% of the own payment in the 2022 table)');
