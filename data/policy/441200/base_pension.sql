-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (441200, '', '2022-07', 'printed', 0, 19000, 0, '441200-base-2022-07', '', 'shipped',
     '180 -> 190; second source for the provincial rise');
