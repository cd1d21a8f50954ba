-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (360124, '', '2023-01', 'seen_in_force', 0, 16900, 0, '360124-base-2023-01', '', 'shipped',
     '');
