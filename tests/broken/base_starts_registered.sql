-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 1
-- says: Example, "Base pension" from 2015-01: the base pension from age 0 on is only laid down for people registered for 5 years or more

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO base_pension (area_code, from_month, from_age_months, from_years_registered, fen_per_month, source_id) VALUES
    (999900, '2015-01', 0, 5, 15500, 'guofa-2014-8');
