-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (610000, '', '2014-07', 'printed', 7500, '610000-base-2014-07-u', '', 'shipped',
     'one unofficial page; cities 75-145'),
    (610000, '', '2023-01', 'approximate', 13000, '610000-base-2023-01-u', '', 'shipped',
     '');
