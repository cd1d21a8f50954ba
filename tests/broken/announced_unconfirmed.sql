-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Example, "Base pension" from 2015-01: announced beforehand, its month has come, and nobody has confirmed it

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO base_pension (area_code, from_month, fen_per_month, announced, source_id) VALUES
    (999900, '2015-01', 20000, 1, 'guofa-2014-8');
