-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (320614, '', '2022-01', 'printed', 50000, 50000, 0, '320614-tiers-2022-01', '', 'shipped',
     'code 320614 since 2020 (before: 320684)'),
    (320614, '', '2022-01', 'printed', 90000, 90000, 0, '320614-tiers-2022-01', '', 'shipped',
     ''),
    (320614, '', '2022-01', 'printed', 150000, 150000, 0, '320614-tiers-2022-01', '', 'shipped',
     ''),
    (320614, '', '2022-01', 'printed', 200000, 200000, 0, '320614-tiers-2022-01', '', 'shipped',
     ''),
    (320614, '', '2022-01', 'printed', 300000, 300000, 0, '320614-tiers-2022-01', '', 'shipped',
     ''),
    (320614, '', '2022-01', 'printed', 400000, 400000, 0, '320614-tiers-2022-01', '', 'shipped',
     '');
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, only_hardship,
     source_id, clause, origin, note, complete) VALUES
    (320614, '', '2022-01', 'printed', 10000, 10000, 1, '320614-tiers-2022-01', '', 'shipped',
     '只限重度残疾人、低保、特困、返贫等困难群体，一般由政府代缴', 1);
