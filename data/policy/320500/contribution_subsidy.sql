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
-- 2016年起按年龄和性别，不按档次：男不满45岁、女不满40岁300元，男45至54岁、女40至49岁360元，再大的420元。
-- From 2016 by age and sex, not by tier.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, from_age_months, for_sex,
     subsidy_fen_per_year, announced, source_id, clause, origin, note) VALUES
    (320500, '', '2016-01', 'printed', 120000, 0, 'female', 30000, 0, '320500-2016', '', 'shipped', ''),
    (320500, '', '2016-01', 'printed', 120000, 480, 'female', 36000, 0, '320500-2016', '', 'shipped', ''),
    (320500, '', '2016-01', 'printed', 120000, 600, 'female', 42000, 0, '320500-2016', '', 'shipped', ''),
    (320500, '', '2016-01', 'printed', 120000, 0, 'male', 30000, 0, '320500-2016', '', 'shipped', ''),
    (320500, '', '2016-01', 'printed', 120000, 540, 'male', 36000, 0, '320500-2016', '', 'shipped', ''),
    (320500, '', '2016-01', 'printed', 120000, 660, 'male', 42000, 0, '320500-2016', '', 'shipped', '');
