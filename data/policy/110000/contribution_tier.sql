-- SPDX-License-Identifier: Apache-2.0
-- 只见首尾。Only the ends were seen.
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note, complete) VALUES
    (110000, '', '2026-01', 'printed', 100000, 100000, 0, 'beijing-2026-1', '', 'shipped',
     '2026年度最低1000元、最高9000元；原文未见，据转述；其间可交哪些数未见，未收录', 0),
    (110000, '', '2026-01', 'printed', 900000, 900000, 0, 'beijing-2026-1', '', 'shipped', '最高缴费标准', 1);
