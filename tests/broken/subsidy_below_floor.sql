-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Example, "Contribution subsidy" from 2015-01: the tier of 500.00 yuan gets 30.00 yuan, below the national floor of 60.00 yuan

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO contribution_subsidy (area_code, from_month, from_fen_per_year, subsidy_fen_per_year, source_id) VALUES
    (999900, '2015-01', 10000, 3000, 'guofa-2014-8');
