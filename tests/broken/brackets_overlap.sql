-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 1
-- says: Example, "Long-payer supplement" from 2015-01: year 16 stands in two brackets

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO long_payer_supplement (area_code, from_month, from_year, to_year, fen_per_month_per_year, source_id) VALUES
    (999900, '2015-01', 1, 16, 100, 'guofa-2014-8'),
    (999900, '2015-01', 16, NULL, 200, 'guofa-2014-8');
