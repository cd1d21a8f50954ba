-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note, is_floor) VALUES
    (120000, '', '2021-01', 'seen_in_force', 0, 30700, 0, '120000-base-2021-01', '', 'shipped',
     '2021-2023; some districts add to it', 1);
