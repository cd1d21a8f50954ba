-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, fen, months_of_base, announced,
     source_id, clause, origin, note, is_floor) VALUES
    (230000, '', '2023-01', 'approximate', 'pensioner', 50000, NULL, 0, '230000-extras-2023-01', '', 'shipped',
     'for all insured; places may pay more', 1),
    (230000, '', '2023-01', 'approximate', 'contributor', 50000, NULL, 0, '230000-extras-2023-01', '', 'shipped',
     'for all insured; places may pay more', 1);
