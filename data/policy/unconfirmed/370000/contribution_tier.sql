-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (370000, '', '2025-01', 'seen_in_force', 35000, 35000, 0, '370000-tiers-2025-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; corrects the existing C rows (500 -> 40, 1000 -> 60 ...); 枣庄 济宁 泰安 临沂 德州 滨州 use exactly this; 日照 济南 淄博 聊城 菏泽 same tiers, own subsidies 30-200 (350: 40 in 日照 济南 淄博, 30 in 聊城 菏泽)', 1),
    (370000, '', '2025-01', 'seen_in_force', 50000, 50000, 0, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 80000, 80000, 0, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 100000, 100000, 0, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 300000, 300000, 0, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 500000, 500000, 0, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1),
    (370000, '', '2025-01', 'seen_in_force', 800000, 800000, 0, '370000-tiers-2025-01-u', '', 'shipped',
     '', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (370000, '', '2025-01', 'seen_in_force', 10000, 10000, 1, '370000-tiers-2025-01-u', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
