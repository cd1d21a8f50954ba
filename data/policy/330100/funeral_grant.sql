-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, fen, months_of_base, announced,
     source_id, clause, origin, note) VALUES
    (330100, '', '2015-01', 'printed', 'pensioner', NULL, 20, 0, '330100-extras-2015-01', '', 'shipped',
     'base of the month of death, also for contributors'),
    (330100, '', '2015-01', 'printed', 'contributor', NULL, 20, 0, '330100-extras-2015-01', '', 'shipped',
     'base of the month of death, also for contributors');
