-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (520000, '', '2021-01', 'printed', 30000, 30000, 0, '520000-tiers-2021-01', '', 'shipped',
     'subsidy = 10% of the tier; 10 tiers; tiers agree with the existing 西秀 rows'),
    (520000, '', '2021-01', 'printed', 40000, 40000, 0, '520000-tiers-2021-01', '', 'shipped',
     ''),
    (520000, '', '2021-01', 'printed', 60000, 60000, 0, '520000-tiers-2021-01', '', 'shipped',
     ''),
    (520000, '', '2021-01', 'printed', 80000, 80000, 0, '520000-tiers-2021-01', '', 'shipped',
     ''),
    (520000, '', '2021-01', 'printed', 100000, 100000, 0, '520000-tiers-2021-01', '', 'shipped',
     ''),
    (520000, '', '2021-01', 'printed', 150000, 150000, 0, '520000-tiers-2021-01', '', 'shipped',
     ''),
    (520000, '', '2021-01', 'printed', 200000, 200000, 0, '520000-tiers-2021-01', '', 'shipped',
     ''),
    (520000, '', '2021-01', 'printed', 250000, 250000, 0, '520000-tiers-2021-01', '', 'shipped',
     ''),
    (520000, '', '2021-01', 'printed', 300000, 300000, 0, '520000-tiers-2021-01', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (520000, '', '2021-01', 'printed', 10000, 10000, 1, '520000-tiers-2021-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
