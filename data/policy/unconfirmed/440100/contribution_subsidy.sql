-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (440100, '', '2021-06', 'printed', 36000, 42000, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 60000, 60000, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 90000, 78000, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 120000, 87000, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 180000, 96000, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 360000, 96000, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 480000, 96000, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1);
