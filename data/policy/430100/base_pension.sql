-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id,
     clause, origin, note) VALUES
    (430100, '', '2017-01', 'printed', 15500, 0, 'changsha-12333-2017', '', 'shipped', ''),
    (430100, '', '2018-01', 'derived', 16500, 1, 'changsha-12333-2017-derived', '', 'shipped',
     '原文只印“十三五期间每年增加10元”，由155元逐年推出，未见正式文件'),
    (430100, '', '2019-01', 'derived', 17500, 1, 'changsha-12333-2017-derived', '', 'shipped',
     '原文只印“十三五期间每年增加10元”，由155元逐年推出，未见正式文件'),
    (430100, '', '2020-01', 'printed', 20800, 0, 'changsha-base-2020', '', 'shipped',
     '每年1月1日增加10元的办法下的数；由2017年的预告推出的185元没有实行');
