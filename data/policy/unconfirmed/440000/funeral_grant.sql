-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, months_of_base, source_id, clause, origin,
     note) VALUES
    (440000, '', '2022-09', 'seen_in_force', 'pensioner', 6, '440000-funeral-2022-09-u', '', 'shipped',
     'one unofficial page; pensioners');
