-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (530000, '', '2025-10', 'seen_in_force', 0, 16300, 0, '530000-base-2025-10', '', 'shipped',
     '"uniform standard"; dataset 2 says 143');
