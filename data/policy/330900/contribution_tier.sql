-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (330900, '', '2020-01', 'approximate', 30000, 30000, 0, '330900-tiers-2020-01', '', 'shipped',
     '"before the change" table; first day not given; official site'),
    (330900, '', '2020-01', 'approximate', 50000, 50000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2020-01', 'approximate', 80000, 80000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2020-01', 'approximate', 100000, 100000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2020-01', 'approximate', 150000, 150000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2020-01', 'approximate', 200000, 200000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2020-01', 'approximate', 300000, 300000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2020-01', 'approximate', 500000, 500000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2020-01', 'approximate', 700000, 700000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2024-01', 'printed', 30000, 30000, 0, '330900-tiers-2020-01', '', 'shipped',
     'official site'),
    (330900, '', '2024-01', 'printed', 50000, 50000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2024-01', 'printed', 100000, 100000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2024-01', 'printed', 200000, 200000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2024-01', 'printed', 300000, 300000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2024-01', 'printed', 500000, 500000, 0, '330900-tiers-2020-01', '', 'shipped',
     ''),
    (330900, '', '2024-01', 'printed', 700000, 700000, 0, '330900-tiers-2020-01', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (330900, '', '2020-01', 'approximate', 10000, 10000, 1, '330900-tiers-2020-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (330900, '', '2024-01', 'printed', 20000, 20000, 1, '330900-tiers-2020-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
