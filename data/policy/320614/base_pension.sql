-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (320614, '', '2021-01', 'printed', 0, 27500, 0, '320614-base-2021-01', '', 'shipped',
     '253 -> 275');
