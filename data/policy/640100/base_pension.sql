-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (640100, '', '2018-12', 'seen_in_force', 0, 24300, 0, '640100-base-2018-12', '', 'shipped',
     'highest of the region; +5 every January 2019-2021');
