-- SPDX-License-Identifier: Apache-2.0
INSERT INTO tier_wage_base
    (area_code, for_group, from_month, from_known, fen_per_year, source_id, clause, origin,
     note) VALUES
    (510100, '', '2022-01', 'approximate', 919320, '510100-tiers-2022-01-u', '', 'shipped',
     '由919.32元（10%）推出');
