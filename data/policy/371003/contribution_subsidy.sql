-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (371003, 'severely_disabled', '2018-01', 'printed', 30000, 5000, 0, 'wendeng-2020', '', 'shipped',
     '政府代缴最低档300元的，补50元'),
    (371003, 'severely_disabled', '2018-01', 'printed', 50000, 0, 0, 'wendeng-2020', '', 'shipped',
     '自己缴500元及以上的，没有补贴');
