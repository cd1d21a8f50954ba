-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note, is_floor) VALUES
    (450000, '', '2013-07', 'approximate', 7500, '450000-base-2013-07-u', '', 'shipped',
     'one unofficial page; until 2014-06', 1);
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (450000, '', '2025-01', 'seen_in_force', 18600, '450000-base-2025-01-u', '', 'shipped',
     '另一份的143元是当年的全国最低标准，可能只是占位', '143 | 非官方程序wwnfdjsq（各地养老金数据） | 2025');
