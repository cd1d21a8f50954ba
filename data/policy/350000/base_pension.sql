-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note, is_floor) VALUES
    (350000, '', '2025-06', 'seen_in_force', 0, 17000, 0, '350000-base-2025-06', '', 'shipped',
     'official site; 58 counties pay more; datasets say 190 / 180 for 2025 (perhaps the later 2025 rise)', 1);
