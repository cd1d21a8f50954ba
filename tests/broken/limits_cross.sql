-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 1
-- says: Example, "Limits of the contribution base" from 2020-01: the lower limit of 5000.00 yuan is not below the upper one of 5000.00 yuan

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO contribution_base_limits
    (area_code, from_month, lower_fen_per_month, upper_fen_per_month, source_id) VALUES
    (999900, '2020-01', 500000, 500000, 'guofa-2014-8');
