-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 1
-- says: Example, "Base pension" from 2015-01: the first band begins at age 60

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO base_pension (area_code, from_month, from_age_months, fen_per_month, source_id) VALUES
    (999900, '2015-01', 720, 9500, 'guofa-2014-8'),
    (999900, '2015-01', 840, 10500, 'guofa-2014-8');
