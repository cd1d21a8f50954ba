-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, fen, months_of_base, announced,
     source_id, clause, origin, note, is_floor) VALUES
    (420000, '', '2014-01', 'approximate', 'pensioner', NULL, 10, 0, '420000-extras-2014-01', '', 'shipped',
     'not less than 10 months of the base of the month of death', 1);
