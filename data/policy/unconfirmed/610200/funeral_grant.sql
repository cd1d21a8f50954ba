-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, fen, source_id, clause, origin,
     note) VALUES
    (610200, '', '2015-01', 'approximate', 'pensioner', 80000, '610200-funeral-2015-01-u', '', 'shipped',
     'one unofficial page; was 600; year not printed');
