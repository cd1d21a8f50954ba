-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, to_year, fen_per_month_per_year, source_id, clause, origin,
     note) VALUES
    (440000, '', '2025-01', 'approximate', 16, NULL, 300, '440000-long-payer-2025-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; ; three sources');
