-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (220100, '', '2025-01', 'approximate', 14500, '220100-base-2025-01-u', '', 'shipped',
     'machine-written page; agrees with dataset C for the province');
