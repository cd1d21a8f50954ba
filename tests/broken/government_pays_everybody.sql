-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Example, "Paid by the government on behalf" from 2015-01: the government pays on behalf of everybody

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO government_payment (area_code, from_month, subsidised, source_id) VALUES
    (999900, '2015-01', 1, 'guofa-2014-8');
