-- SPDX-License-Identifier: Apache-2.0
-- 两端之间任意金额。Any amount between the two ends.
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note) VALUES
    (110000, '', '2020-01', 'seen_in_force', 100000, 900000, 0, 'beijing-bands', '', 'shipped',
     '1000元至9000元之间任意金额；2020年至2025年没有变'),
    (110000, '', '2026-01', 'printed', 100000, 900000, 0, 'beijing-2026-1', '', 'shipped',
     '2026年度最低1000元、最高9000元；原文未见，据转述；其间任意金额，据2025年以前的规定');
