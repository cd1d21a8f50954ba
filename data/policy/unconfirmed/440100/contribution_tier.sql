-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (440100, '', '2021-06', 'printed', 36000, 36000, 0, '440100-tiers-2021-06-u', '', 'shipped',
     '几份资料一致，都不是正式文件; own payment; a second layer exists: collective money 360..4800 with its own government subsidy 300 / 420 / 480 / 480 ...; all government subsidies together <= 21600 per person for life', 1),
    (440100, '', '2021-06', 'printed', 60000, 60000, 0, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 90000, 90000, 0, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 120000, 120000, 0, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 180000, 180000, 0, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 360000, 360000, 0, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1),
    (440100, '', '2021-06', 'printed', 480000, 480000, 0, '440100-tiers-2021-06-u', '', 'shipped',
     '', 1);
