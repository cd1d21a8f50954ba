-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, payment_millionths, source_id, clause, origin,
     note, complete) VALUES
    (510100, '', '2022-01', 'approximate', 1, 0, 200000, '510100-tiers-2022-01-u', '', 'shipped',
     '各档补贴都是缴费的20%', 1);
