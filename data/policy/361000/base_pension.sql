-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note, is_floor) VALUES
    (361000, '', '2024-11', 'seen_in_force', 0, 17100, 0, '361000-base-2024-11', '', 'shipped',
     'lowest of the city; the C page with 197 for 2025 does not fit +20', 1);
