-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note, is_floor) VALUES
    (440000, '', '2022-07', 'printed', 0, 19000, 0, '440000-base-2022-07', '', 'shipped',
     '180 -> 190', 1);
