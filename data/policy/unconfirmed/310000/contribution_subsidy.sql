-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (310000, '', '2024-05', 'printed', 80000, 27000, '310000-subsidies-2024-05-u', '', 'shipped',
     '首尾两档几份资料一致'),
    (310000, '', '2024-05', 'printed', 130000, 40000, '310000-subsidies-2024-05-u', '', 'shipped',
     '中间各档只见于一份非官方资料'),
    (310000, '', '2024-05', 'printed', 170000, 45000, '310000-subsidies-2024-05-u', '', 'shipped',
     ''),
    (310000, '', '2024-05', 'printed', 230000, 52500, '310000-subsidies-2024-05-u', '', 'shipped',
     ''),
    (310000, '', '2024-05', 'printed', 330000, 57500, '310000-subsidies-2024-05-u', '', 'shipped',
     ''),
    (310000, '', '2024-05', 'printed', 530000, 67500, '310000-subsidies-2024-05-u', '', 'shipped',
     ''),
    (310000, '', '2024-05', 'printed', 730000, 73000, '310000-subsidies-2024-05-u', '', 'shipped',
     '首尾两档几份资料一致');
