-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, months_of_base, source_id, clause, origin,
     note) VALUES
    (630100, '', '2014-07', 'approximate', 'pensioner', 10, '630100-funeral-2014-07-u', '', 'shipped',
     'one unofficial page; pensioners');
