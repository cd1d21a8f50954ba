-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Example, "Contribution tiers" from 2020-01: the top tier of 6000.00 yuan lies above 4800.00 yuan

-- 2000 yuan x 20 % x 12 = 4800 yuan.
INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO contribution_tier (area_code, from_month, from_fen_per_year, to_fen_per_year, source_id) VALUES
    (999900, '2020-01', 600000, 600000, 'guofa-2014-8');
INSERT INTO yearly_cap (area_code, from_month, within_flexible_minimum, source_id) VALUES
    (999900, '2020-01', 1, 'guofa-2014-8');
INSERT INTO contribution_base_limits (area_code, from_month, lower_fen_per_month, source_id) VALUES
    (999900, '2020-01', 200000, 'guofa-2014-8');
INSERT INTO employee_contribution
    (area_code, from_month, millionths_of_base, to_account_millionths, lower_millionths,
     upper_millionths, source_id) VALUES
    (999900, '2020-01', 200000, 80000, 600000, 3000000, 'guofa-2014-8');
