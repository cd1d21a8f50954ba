-- SPDX-License-Identifier: Apache-2.0
INSERT INTO grant_cap
    (area_code, for_group, from_month, from_known, fen_per_year, announced, source_id, clause,
     origin, note) VALUES
    (420100, '', '2022-01', 'printed', NULL, 0, 'wuhan-2021-21', '二(二)', 'shipped',
     '补助和资助总额不得超过年度最高个人缴费标准');
