-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note) VALUES
    (340000, '', '2020-01', 'approximate', 20000, 20000, 0, 'anhui-2020', '', 'shipped',
     '所见引文列出的档次；是否另有其他档次未查到'),
    (340000, '', '2020-01', 'approximate', 30000, 30000, 0, 'anhui-2020', '', 'shipped', ''),
    (340000, '', '2020-01', 'approximate', 40000, 40000, 0, 'anhui-2020', '', 'shipped', ''),
    (340000, '', '2020-01', 'approximate', 50000, 50000, 0, 'anhui-2020', '', 'shipped', ''),
    (340000, '', '2020-01', 'approximate', 60000, 60000, 0, 'anhui-2020', '', 'shipped', ''),
    (340000, '', '2020-01', 'approximate', 70000, 70000, 0, 'anhui-2020', '', 'shipped', ''),
    (340000, '', '2020-01', 'approximate', 80000, 80000, 0, 'anhui-2020', '', 'shipped', ''),
    (340000, '', '2020-01', 'approximate', 100000, 100000, 0, 'anhui-2020', '', 'shipped', ''),
    (340000, '', '2020-01', 'approximate', 150000, 150000, 0, 'anhui-2020', '', 'shipped', ''),
    (340000, '', '2020-01', 'approximate', 200000, 200000, 0, 'anhui-2020', '', 'shipped', '');
