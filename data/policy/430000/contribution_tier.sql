-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note) VALUES
    (430000, '', '2014-07', 'approximate', 10000, 10000, 0, 'hunan-2014', '', 'shipped',
     '共14档；报道逐一列出的是新增的1500、2000、2500、3000四档，其余十档为100至1000元；补贴未印'),
    (430000, '', '2014-07', 'approximate', 20000, 20000, 0, 'hunan-2014', '', 'shipped', ''),
    (430000, '', '2014-07', 'approximate', 30000, 30000, 0, 'hunan-2014', '', 'shipped', ''),
    (430000, '', '2014-07', 'approximate', 40000, 40000, 0, 'hunan-2014', '', 'shipped', ''),
    (430000, '', '2014-07', 'approximate', 50000, 50000, 0, 'hunan-2014', '', 'shipped', ''),
    (430000, '', '2014-07', 'approximate', 60000, 60000, 0, 'hunan-2014', '', 'shipped', ''),
    (430000, '', '2014-07', 'approximate', 70000, 70000, 0, 'hunan-2014', '', 'shipped', ''),
    (430000, '', '2014-07', 'approximate', 80000, 80000, 0, 'hunan-2014', '', 'shipped', ''),
    (430000, '', '2014-07', 'approximate', 90000, 90000, 0, 'hunan-2014', '', 'shipped', ''),
    (430000, '', '2014-07', 'approximate', 100000, 100000, 0, 'hunan-2014', '', 'shipped', ''),
    (430000, '', '2014-07', 'approximate', 150000, 150000, 0, 'hunan-2014', '', 'shipped', '新增'),
    (430000, '', '2014-07', 'approximate', 200000, 200000, 0, 'hunan-2014', '', 'shipped', '新增'),
    (430000, '', '2014-07', 'approximate', 250000, 250000, 0, 'hunan-2014', '', 'shipped', '新增'),
    (430000, '', '2014-07', 'approximate', 300000, 300000, 0, 'hunan-2014', '', 'shipped', '新增');
