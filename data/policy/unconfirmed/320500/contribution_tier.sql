-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen, source_id, clause, origin,
     note, complete) VALUES
    (320500, '', '2021-01', 'printed', 150000, 150000, 0, '320500-tiers-2021-01-u', '', 'shipped',
     'one unofficial page; city districts; the SUBSIDY DEPENDS ON THE AGE BAND (31 December of the year), table not shown', 1),
    (320500, '', '2021-01', 'printed', 198000, 198000, 0, '320500-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (320500, '', '2021-01', 'printed', 246000, 246000, 0, '320500-tiers-2021-01-u', '', 'shipped',
     '', 1),
    (320500, '', '2021-01', 'printed', 282000, 282000, 0, '320500-tiers-2021-01-u', '', 'shipped',
     '', 1);
