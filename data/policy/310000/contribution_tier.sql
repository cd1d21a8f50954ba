-- SPDX-License-Identifier: Apache-2.0
-- 只印首尾。The source prints the ends of the list only.
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note, complete) VALUES
    (310000, '', '2022-01', 'seen_in_force', 50000, 50000, 0, 'shanghai-2022', '', 'shipped',
     '共十档，只印首尾两档；中间各档未见，未收录', 0),
    (310000, '', '2022-01', 'seen_in_force', 530000, 530000, 0, 'shanghai-2022', '', 'shipped', '最高档', 1);
