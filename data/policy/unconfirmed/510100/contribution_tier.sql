-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, wage_base_millionths, source_id, clause, origin,
     note, complete) VALUES
    (510100, '', '2022-01', 'approximate', 0, 0, 100000, '510100-tiers-2022-01-u', '', 'shipped',
     'lump sums at 60+ for 15 years: 16547.40 33094.80 49644 66191.40 82738.80; tiers with cents', 1),
    (510100, '', '2022-01', 'approximate', 0, 0, 200000, '510100-tiers-2022-01-u', '', 'shipped',
     '', 1),
    (510100, '', '2022-01', 'approximate', 0, 0, 300000, '510100-tiers-2022-01-u', '', 'shipped',
     '', 1),
    (510100, '', '2022-01', 'approximate', 0, 0, 400000, '510100-tiers-2022-01-u', '', 'shipped',
     '', 1),
    (510100, '', '2022-01', 'approximate', 0, 0, 500000, '510100-tiers-2022-01-u', '', 'shipped',
     '', 1);
