-- SPDX-License-Identifier: Apache-2.0
-- 只印首尾。The source prints the ends of the list only.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note, complete) VALUES
    (440300, '', '2020-06', 'approximate', 18000, 3000, 0, 'shenzhen-2020', '', 'shipped',
     '最低档补30元；按时缴费的才有；中间各档的补贴未见', 0),
    (440300, '', '2020-06', 'approximate', 480000, 15000, 0, 'shenzhen-2020', '', 'shipped', '最高档补150元', 1);
