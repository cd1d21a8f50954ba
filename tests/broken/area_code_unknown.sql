-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Nowhere: no province has a code with these first two digits

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (480000, 0, '乌有省', 'Nowhere');
