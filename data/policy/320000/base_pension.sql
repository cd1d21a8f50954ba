-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note, is_floor) VALUES
    (320000, '', '2023-01', 'seen_in_force', 0, 20800, 0, '320000-base-2023-01', '', 'shipped',
     'value before the rise; first day not given', 1),
    (320000, '', '2024-01', 'printed', 0, 22800, 0, '320000-base-2023-01', '', 'shipped',
     '208 -> 228; +20 of 2025 gives the 248 of dataset 1, not the 246 of dataset 2', 1);
