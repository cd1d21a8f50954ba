-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, fen, months_of_base, announced,
     source_id, clause, origin, note) VALUES
    (540000, '', '2014-07', 'approximate', 'pensioner', NULL, 6, 0, '540000-extras-2014-07', '', 'shipped',
     'pensioners, and contributors with at least 3 consecutive paid years; 1290 in 2022');
