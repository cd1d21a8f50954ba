-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note, complete) VALUES
    (371003, 'severely_disabled', '2018-01', 'printed', 30000, 30000, 0, 'wendeng-2020', '', 'shipped',
     '只印最低档300元和自己缴的500元，500元以上的其他档次未印', 0),
    (371003, 'severely_disabled', '2018-01', 'printed', 50000, 50000, 0, 'wendeng-2020', '', 'shipped',
     '', 1);
