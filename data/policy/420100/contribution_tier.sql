-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen,
     announced, source_id, clause, origin, note) VALUES
    (420100, '', '2022-01', 'printed', 40000, 600000, 10000, 0, 'wuhan-2021-21', '二(一)', 'shipped',
     '400至6000元按100的整数倍自选，每年一次缴清；最高档原则上不超过上年度灵活就业人员的年最低缴费额；本意见有效期5年');
