-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (500000, '', '2020-01', 'seen_in_force', 11500, '500000-base-2020-01-u', '', 'shipped',
     '');
