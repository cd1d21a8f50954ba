-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (371300, '', '2012-01', 'approximate', 10000, 3000, 0, 'linyi-2012', '', 'shipped', '每一档每年不低于30元'),
    (371300, '', '2014-02', 'printed', 10000, 3000, 0, 'guofa-2014-8', '', 'shipped',
     '新农保到此为止；此后临沂自己的规定未查到，从全国统一制度；法定下限：最低档不低于30元'),
    (371300, '', '2014-02', 'printed', 50000, 6000, 0, 'guofa-2014-8', '', 'shipped',
     '法定下限：500元及以上档次不低于60元');
