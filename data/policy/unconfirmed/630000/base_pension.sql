-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (630000, '', '2017-01', 'approximate', 15500, '630000-base-2017-01-u', '', 'shipped',
     'one unofficial page');
