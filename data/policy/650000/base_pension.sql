-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note, is_floor) VALUES
    (650000, '', '2024-07', 'printed', 0, 18500, 0, '650000-base-2024-07', '', 'shipped',
     '+20 (165 -> 185); datasets for 2025: 195 / 180', 1);
