-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (450000, '', '2013-07', 'approximate', 7500, '450000-base-2013-07-u', '', 'shipped',
     'one unofficial page; until 2014-06');
