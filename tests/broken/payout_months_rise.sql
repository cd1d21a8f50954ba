-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Example, "Payout months" from 2015-01: at age 61 the payout months rise from 139 to 145

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO payout_months (area_code, from_month, from_age_months, payout_months, source_id) VALUES
    (999900, '2015-01', 720, 139, 'guofa-2014-8'),
    (999900, '2015-01', 732, 145, 'guofa-2014-8');
