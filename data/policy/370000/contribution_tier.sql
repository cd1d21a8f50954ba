-- SPDX-License-Identifier: Apache-2.0
-- 一般居民的最低档未印，不收录。The lowest tier of everybody else is not printed.
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note, complete) VALUES
    (370000, 'subsistence_allowance', '2024-01', 'approximate', 10000, 10000, 0, 'tiers-page', '', 'shipped',
     '只印从100元到8000元，100元只限低保对象；其间各档未印', 0),
    (370000, 'subsistence_allowance', '2024-01', 'approximate', 800000, 800000, 0, 'tiers-page', '', 'shipped',
     '最高档', 1);
