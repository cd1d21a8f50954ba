-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (220200, '', '2023-11', 'seen_in_force', 11800, '220200-base-2023-11-u', '', 'shipped',
     'one unofficial page');
