-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: Astray: its code does not belong under 430000

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (420900, 430000, '错放市', 'Astray');
