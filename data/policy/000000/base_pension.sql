-- SPDX-License-Identifier: Apache-2.0
-- 全国基础养老金最低标准。The national minimum of the base pension.
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id,
     clause, origin, note, is_floor) VALUES
    (0, '', '2009-09', 'approximate', 5500, 0, 'guofa-2009-32', '', 'shipped',
     '中央确定的最低标准；各县试点起始月不同', 1),
    (0, '', '2014-07', 'approximate', 7000, 0, 'minimum-2018-previous', '', 'shipped',
     '2018年的报道以70元为原标准；起始月仅见于转载', 1),
    (0, '', '2018-01', 'printed', 8800, 0, 'minimum-2018', '', 'shipped', '提高18元', 1),
    (0, '', '2020-07', 'printed', 9300, 0, 'minimum-2020', '', 'shipped',
     '青海省人社厅称“国家规定的93元”；起始日为青海同次提高的2020年7月1日；2023年4月30日海南的报道为98元，何时提到98元未查到', 1),
    (0, '', '2023-01', 'approximate', 10300, 0, 'minimum-2024', '', 'shipped',
     '公告称“由原103元”；2023年已在执行，起始月未查到；2020年之后还有一次提到98元，起始月未查到', 1),
    (0, '', '2024-01', 'approximate', 12300, 0, 'minimum-2024', '', 'shipped', '提高20元；所见引文未印起始日', 1),
    (0, '', '2025-01', 'seen_in_force', 14300, 0, 'minimum-2025', '', 'shipped',
     '两份互相独立的非官方数据均为143元，正式文件未见', 1),
    (0, '', '2026-01', 'approximate', 16300, 0, 'minimum-2026', '', 'shipped',
     '两份非官方记录均为163元，正式文件未见', 1);
