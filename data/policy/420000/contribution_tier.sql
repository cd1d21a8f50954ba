-- SPDX-License-Identifier: Apache-2.0
-- 300元起100元的任意整数倍；最高档由各地定，不超过上年灵活就业人员的年最低缴费额，这里写到2000元。
-- Any multiple of 100 from 300 on; the top is for the places to set, here it is 2 000.
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, step_fen,
     announced, source_id, clause, origin, note, complete) VALUES
    (420000, '', '2023-01', 'printed', 30000, 200000, 10000, 0, '420000-tiers-2023', '', 'shipped',
     '2000元以上各地可以再设，上限未印', 0);
