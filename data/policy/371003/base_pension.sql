-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id,
     clause, origin, note) VALUES
    (371003, '', '2020-01', 'seen_in_force', 13000, 0, 'wendeng-2020', '', 'shipped',
     '2020年9月所见，起始月未印');
