-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (510000, '', '2020-07', 'printed', 10500, '510000-base-2020-07-u', '', 'shipped',
     'one unofficial page');
