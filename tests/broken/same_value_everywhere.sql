-- SPDX-License-Identifier: Apache-2.0
--
-- What DB Browser 3.12 did to a table that it could not read: one cell written into every row.
--
-- exit status: 0
-- says: One edit with another program (change 1) gave "Base pension" of 7 places the same value: a month 165.00 yuan. If it was meant for one place, take it back: "policy undo 1".

UPDATE base_pension SET fen_per_month = 16500
WHERE area_code IN (0, 310000, 370000, 371003, 420000, 420100, 430100);
