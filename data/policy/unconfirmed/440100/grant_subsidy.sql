-- SPDX-License-Identifier: Apache-2.0
INSERT INTO grant_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, source_id, clause, origin,
     note, complete) VALUES
    (440100, '', '2021-06', 'approximate', 36000, 30000, '440100-tiers-2021-06-u', '', 'shipped',
     '资料印出300、420、480、480……，以后各档未印全', 0),
    (440100, '', '2021-06', 'approximate', 60000, 42000, '440100-tiers-2021-06-u', '', 'shipped',
     '资料印出300、420、480、480……，以后各档未印全', 0),
    (440100, '', '2021-06', 'approximate', 90000, 48000, '440100-tiers-2021-06-u', '', 'shipped',
     '资料印出300、420、480、480……，以后各档未印全', 0);
