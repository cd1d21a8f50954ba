-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (520000, '', '2022-01', 'printed', 11300, '520000-base-2022-01-u', '', 'shipped',
     'one unofficial page; 98 -> 113; the 2023 notice gives 118 as the previous value');
