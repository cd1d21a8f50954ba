-- SPDX-License-Identifier: Apache-2.0
-- 只印首尾。The source prints the ends of the list only.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note, complete) VALUES
    (310000, '', '2022-01', 'seen_in_force', 50000, 20000, 0, 'shanghai-2022', '', 'shipped',
     '最低档补200元；中间各档的补贴未见', 0),
    (310000, '', '2022-01', 'seen_in_force', 530000, 67500, 0, 'shanghai-2022', '', 'shipped', '最高档补675元', 1);
