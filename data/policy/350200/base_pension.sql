-- SPDX-License-Identifier: Apache-2.0
-- 按本地户籍年限。By the years of local registration.
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_years_registered, fen_per_month, announced,
     source_id, clause, origin, note) VALUES
    (350200, '', '2020-07', 'printed', 0, 13000, 0, '350200-base-2020', '', 'shipped', '户籍不满5年'),
    (350200, '', '2020-07', 'printed', 5, 31000, 0, '350200-base-2020', '', 'shipped', '户籍满5年');
