-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 1
-- says: Example, "Base pension" from 2015-01: what other sources say (others_say) is not "value | source | month": 238 | a page |

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO base_pension (area_code, from_month, fen_per_month, others_say, source_id) VALUES
    (999900, '2015-01', 22800, '238 | a page', 'guofa-2014-8');
