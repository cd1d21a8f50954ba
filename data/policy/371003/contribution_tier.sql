-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (371003, 'severely_disabled', '2018-01', 'printed', 50000, 50000, 0, 'wendeng-2020', '', 'shipped',
     '自己缴500元及以上的；500元以上的其他档次未印。最低档300元由政府全额代缴并补50元，不是自己缴的，这里没有列');
