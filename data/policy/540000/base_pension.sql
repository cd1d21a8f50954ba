-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (540000, '', '2021-01', 'seen_in_force', 0, 20500, 0, '540000-base-2021-01', '', 'shipped',
     'value before 2022-01-01; first day not given'),
    (540000, '', '2022-01', 'printed', 0, 21500, 0, '540000-base-2021-01', '', 'shipped',
     '205 -> 215, monthly average; dataset 295 for 2025'),
    (540000, '', '2024-07', 'printed', 0, 26500, 0, '540000-base-2024-07', '', 'shipped',
     '245 -> 265 by the national +20; 235 -> 245 earlier in 2024');
