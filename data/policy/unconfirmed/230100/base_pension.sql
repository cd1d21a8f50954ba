-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (230100, '', '2017-01', 'printed', 10000, '230100-base-2017-01-u', '', 'shipped',
     'one unofficial page; 8 districts, was 90; counties and 双城 70 -> 80');
