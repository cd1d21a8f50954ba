-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Example, "Old-age supplement" from 2015-01: at age 80 the supplement falls from 20.00 to 10.00 yuan

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO old_age_supplement (area_code, from_month, from_age_months, fen_per_month, source_id) VALUES
    (999900, '2015-01', 840, 2000, 'guofa-2014-8'),
    (999900, '2015-01', 960, 1000, 'guofa-2014-8');
