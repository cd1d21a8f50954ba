-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (610100, '', '2020-07', 'printed', 0, 17550, 0, '610100-base-2020-07', '', 'shipped',
     '168 -> 175.5; half yuan exists');
