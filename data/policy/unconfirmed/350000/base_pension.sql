-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, is_floor) VALUES
    (350000, '', '2023-05', 'seen_in_force', 15000, '350000-base-2023-05-u', '', 'shipped',
     'then 170 (official, 2025-06)', 1);
