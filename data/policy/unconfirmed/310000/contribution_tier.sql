-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (310000, '', '2024-05', 'printed', 80000, 80000, 0, '310000-tiers-2024-05-u', '', 'shipped',
     '几份资料一致，都不是正式文件; ; seven tiers and both ends; the middle subsidies (400 450 525 575 675) stay C', 1),
    (310000, '', '2024-05', 'printed', 130000, 130000, 0, '310000-tiers-2024-05-u', '', 'shipped',
     '', 1),
    (310000, '', '2024-05', 'printed', 170000, 170000, 0, '310000-tiers-2024-05-u', '', 'shipped',
     '', 1),
    (310000, '', '2024-05', 'printed', 230000, 230000, 0, '310000-tiers-2024-05-u', '', 'shipped',
     '', 1),
    (310000, '', '2024-05', 'printed', 330000, 330000, 0, '310000-tiers-2024-05-u', '', 'shipped',
     '', 1),
    (310000, '', '2024-05', 'printed', 530000, 530000, 0, '310000-tiers-2024-05-u', '', 'shipped',
     '', 1),
    (310000, '', '2024-05', 'printed', 730000, 730000, 0, '310000-tiers-2024-05-u', '', 'shipped',
     '', 1);
