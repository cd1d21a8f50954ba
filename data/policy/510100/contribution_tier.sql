-- SPDX-License-Identifier: Apache-2.0
-- 档次是计算基数的10%至50%，每年重算；报道只印首尾两档，其间各档未收录。
-- Shares of a wage base from 10 % to 50 %, reckoned anew each year; only the ends are printed.
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     wage_base_millionths, announced, source_id, clause, origin, note, complete) VALUES
    (510100, '', '2025-01', 'printed', 0, 0, 100000, 0, '510100-tiers-2025', '', 'shipped',
     '2025年印出1132.2元', 0),
    (510100, '', '2025-01', 'printed', 0, 0, 500000, 0, '510100-tiers-2025', '', 'shipped',
     '2025年印出5661元；城镇居民只能选40%、50%', 0);
