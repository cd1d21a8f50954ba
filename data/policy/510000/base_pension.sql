-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note, is_floor) VALUES
    (510000, '', '2024-07', 'printed', 0, 16300, 0, '510000-base-2024-07', '', 'shipped',
     '153 -> 163; dataset 193 for 2025', 1);
