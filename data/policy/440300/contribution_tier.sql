-- SPDX-License-Identifier: Apache-2.0
-- 只印首尾。The source prints the ends of the list only.
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note, complete) VALUES
    (440300, '', '2020-06', 'approximate', 18000, 18000, 0, 'shenzhen-2020', '', 'shipped',
     '由十档减为九档，只印首尾两档；中间各档见广东省，其补贴未见，此处未收录', 0),
    (440300, '', '2020-06', 'approximate', 480000, 480000, 0, 'shenzhen-2020', '', 'shipped', '最高档', 1);
