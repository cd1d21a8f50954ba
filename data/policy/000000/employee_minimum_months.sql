-- SPDX-License-Identifier: Apache-2.0
-- 按退休年月。By the month of retirement.
INSERT INTO employee_minimum_months
    (area_code, from_month, from_known, months, source_id, clause, origin, note) VALUES
    (0, '2011-07', 'printed', 180, 'social-insurance-law', '第十六条', 'shipped', '累计缴费满十五年'),
    (0, '2025-01', 'printed', 180, 'npc-2024-09-13', '办法第二条', 'shipped', '2029年以前仍为十五年'),
    (0, '2030-01', 'printed', 186, 'npc-2024-09-13', '办法第二条', 'shipped', '从2030年起每年提高六个月'),
    (0, '2031-01', 'printed', 192, 'npc-2024-09-13', '办法第二条', 'shipped', ''),
    (0, '2032-01', 'printed', 198, 'npc-2024-09-13', '办法第二条', 'shipped', ''),
    (0, '2033-01', 'printed', 204, 'npc-2024-09-13', '办法第二条', 'shipped', ''),
    (0, '2034-01', 'printed', 210, 'npc-2024-09-13', '办法第二条', 'shipped', ''),
    (0, '2035-01', 'printed', 216, 'npc-2024-09-13', '办法第二条', 'shipped', ''),
    (0, '2036-01', 'printed', 222, 'npc-2024-09-13', '办法第二条', 'shipped', ''),
    (0, '2037-01', 'printed', 228, 'npc-2024-09-13', '办法第二条', 'shipped', ''),
    (0, '2038-01', 'printed', 234, 'npc-2024-09-13', '办法第二条', 'shipped', ''),
    (0, '2039-01', 'printed', 240, 'npc-2024-09-13', '办法第二条', 'shipped', '二十年');
