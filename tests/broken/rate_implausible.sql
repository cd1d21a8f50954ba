-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Example, "Crediting rate" from 2015-01: a rate of 27.5% a year is unusual, up to 20%

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO crediting_rate (area_code, from_month, millionths_per_year, source_id) VALUES
    (999900, '2015-01', 275000, 'guofa-2014-8');
