-- SPDX-License-Identifier: Apache-2.0
INSERT INTO yearly_cap
    (area_code, for_group, from_month, from_known, fen_per_year, payments_per_year,
     within_flexible_minimum, announced, source_id, clause, origin, note) VALUES
    (420100, '', '2022-01', 'printed', NULL, 1, 1, 0, 'wuhan-2021-21', '二(一)', 'shipped',
     '年度一次性缴纳；最高标准原则上不超过上年度灵活就业人员的年度最低缴费额');
