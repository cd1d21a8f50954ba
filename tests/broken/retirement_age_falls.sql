-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Example, "Statutory retirement age" from 2025-01: who was born later would retire earlier, at age 60 after age 60 y 1 m

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO retirement_age
    (area_code, from_month, category, from_birth_month, age_months, source_id) VALUES
    (999900, '2025-01', 'male_60', '1965-01', 721, 'guofa-2014-8'),
    (999900, '2025-01', 'male_60', '1965-05', 720, 'guofa-2014-8');
