-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 1
-- says: Example, "Base pension" from 2015-01: it is repealed after 2016-06, but the next figure begins in 2016-01

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO base_pension (area_code, from_month, until_month, fen_per_month, source_id) VALUES
    (999900, '2015-01', '2016-06', 20000, 'guofa-2014-8'),
    (999900, '2016-01', NULL, 21000, 'guofa-2014-8');
