-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 1
-- says: Example, "Contribution tiers" from 2015-01: every tier of this list is only for people in hardship

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO contribution_tier (area_code, from_month, from_fen_per_year, to_fen_per_year, only_hardship, source_id) VALUES
    (999900, '2015-01', 10000, 10000, 1, 'guofa-2014-8');
