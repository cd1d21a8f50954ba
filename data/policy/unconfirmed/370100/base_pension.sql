-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (370100, '', '2025-01', 'seen_in_force', 21800, '370100-base-2025-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件');
