-- SPDX-License-Identifier: Apache-2.0
INSERT INTO yearly_cap
    (area_code, for_group, from_month, from_known, fen_per_year, announced, source_id, clause,
     origin, note) VALUES
    (430100, '', '2017-01', 'seen_in_force', 300000, 0, 'changsha-12333-2017', '', 'shipped',
     '当年可以一次或多次缴，合计不超过最高档');
