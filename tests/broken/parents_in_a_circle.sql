-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 1
-- says: Example: the places above it, beginning with 999901, lead round in a circle

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES
    (999900, 999901, '示例省', 'Example'), (999901, 999900, '示例市', 'Example city');
