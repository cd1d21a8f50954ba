-- SPDX-License-Identifier: Apache-2.0
INSERT INTO tier_wage_base
    (area_code, for_group, from_month, from_known, fen_per_year, step_fen, mode, source_id, clause,
     origin, note) VALUES
    (510100, '', '2025-01', 'printed', 1132200, 1, 'half_up', '510100-tiers-2025', '', 'shipped',
     '由印出的1132.2元（10%）推出，与5661元（50%）相符');
