-- SPDX-License-Identifier: Apache-2.0
-- 这是下限（不低于），各地实际标准可以更高。The law's minimum; places may pay more.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note, is_floor) VALUES
    (0, '', '2014-02', 'printed', 10000, 3000, 0, 'guofa-2014-8', '四(三)', 'shipped', '法定下限：最低档不低于30元', 1),
    (0, '', '2014-02', 'printed', 50000, 6000, 0, 'guofa-2014-8', '四(三)', 'shipped',
     '法定下限：500元及以上档次不低于60元', 1);
