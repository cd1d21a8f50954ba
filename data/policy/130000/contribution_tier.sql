-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (130000, '', '2019-01', 'printed', 20000, 20000, 0, '130000-tiers-2019-01', '', 'shipped',
     'PROVINCIAL: 200 -> 30, each higher tier +15. Explains the dataset (30 / 60 flat = the older 13-tier rule)'),
    (130000, '', '2019-01', 'printed', 30000, 30000, 0, '130000-tiers-2019-01', '', 'shipped',
     ''),
    (130000, '', '2019-01', 'printed', 50000, 50000, 0, '130000-tiers-2019-01', '', 'shipped',
     ''),
    (130000, '', '2019-01', 'printed', 100000, 100000, 0, '130000-tiers-2019-01', '', 'shipped',
     ''),
    (130000, '', '2019-01', 'printed', 300000, 300000, 0, '130000-tiers-2019-01', '', 'shipped',
     ''),
    (130000, '', '2019-01', 'printed', 500000, 500000, 0, '130000-tiers-2019-01', '', 'shipped',
     ''),
    (130000, '', '2019-01', 'printed', 800000, 800000, 0, '130000-tiers-2019-01', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (130000, '', '2019-01', 'printed', 10000, 10000, 1, '130000-tiers-2019-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
