-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, fen, source_id, clause, origin,
     note) VALUES
    (320300, '', '2023-03', 'printed', 'pensioner', 130000, '320300-funeral-2023-03-u', '', 'shipped',
     'one unofficial page; city districts');
