-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (361000, '', '2025-01', 'approximate', 19700, '361000-base-2025-01-u', '', 'shipped',
     'machine-written page; +20');
