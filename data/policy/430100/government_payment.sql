-- SPDX-License-Identifier: Apache-2.0
-- 其他缴费困难群体只代缴一部分，份额未印，没有收录。For other hardship the share is not printed.
INSERT INTO government_payment
    (area_code, for_group, from_month, from_known, fen_per_year, subsidised, announced, source_id,
     clause, origin, note) VALUES
    (430100, 'severely_disabled', '2017-01', 'seen_in_force', NULL, 1, 0, 'changsha-12333-2017', '', 'shipped',
     '不低于最低档，按最低档全额；另外自己缴是否合计未写'),
    (430100, 'extreme_poverty', '2017-01', 'seen_in_force', NULL, 1, 0, 'changsha-12333-2017', '', 'shipped',
     '三无人员：不低于最低档，按最低档全额'),
    (430100, 'family_planning', '2017-01', 'seen_in_force', NULL, 1, 0, 'changsha-12333-2017', '', 'shipped',
     '计生特扶人员：不低于最低档，按最低档全额'),
    (430100, 'subsistence_allowance', '2017-01', 'seen_in_force', NULL, 1, 0, 'changsha-12333-2017', '', 'shipped',
     '年度内享受过低保的，当年最低档');
