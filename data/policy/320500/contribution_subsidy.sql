-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (320500, '', '2022-09', 'seen_in_force', 150000, 35000, 0, '320500-tiers-2022-09', '', 'shipped', ''),
    (320500, '', '2022-09', 'seen_in_force', 200000, 38000, 0, '320500-tiers-2022-09', '', 'shipped', ''),
    (320500, '', '2022-09', 'seen_in_force', 250000, 41000, 0, '320500-tiers-2022-09', '', 'shipped', ''),
    (320500, '', '2022-09', 'seen_in_force', 300000, 46000, 0, '320500-tiers-2022-09', '', 'shipped', ''),
    (320500, '', '2022-09', 'seen_in_force', 350000, 52000, 0, '320500-tiers-2022-09', '', 'shipped', ''),
    (320500, '', '2022-09', 'seen_in_force', 400000, 60000, 0, '320500-tiers-2022-09', '', 'shipped', '');
