-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (420100, '', '2022-01', 'printed', 40000, 4500, 0, 'wuhan-2021-21', '二(三)2', 'shipped',
     '400元补45元；中断期间及补缴的年限不补'),
    (420100, '', '2022-01', 'printed', 50000, 6000, 0, 'wuhan-2021-21', '二(三)2', 'shipped', '500元及以上补60元');
