-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, fen, months_of_base, announced,
     source_id, clause, origin, note) VALUES
    (410000, '', '2023-01', 'printed', 'pensioner', 147600, NULL, 0, '410000-extras-2023-01', '', 'shipped',
     '1356 -> 1476; follows the provincial minimum; for contributors and pensioners; apply within 6 months'),
    (410000, '', '2023-01', 'printed', 'contributor', 147600, NULL, 0, '410000-extras-2023-01', '', 'shipped',
     '1356 -> 1476; follows the provincial minimum; for contributors and pensioners; apply within 6 months');
