-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, is_floor) VALUES
    (652700, '', '2021-01', 'printed', 15000, '652700-base-2021-01-u', '', 'shipped',
     'one unofficial page; 145 -> 150 "by the uniform rule of the region"', 1);
