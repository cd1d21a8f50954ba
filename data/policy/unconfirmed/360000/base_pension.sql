-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (360000, '', '2022-01', 'printed', 12300, '360000-base-2022-01-u', '', 'shipped',
     'one unofficial page; +8');
