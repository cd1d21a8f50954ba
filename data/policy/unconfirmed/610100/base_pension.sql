-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (610100, '', '2014-07', 'printed', 14500, '610100-base-2014-07-u', '', 'shipped',
     '几份资料一致，都不是正式文件; 130 + 15');
