-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (440100, '', '2023-12', 'seen_in_force', 23700, '440100-base-2023-12-u', '', 'shipped',
     '几份资料一致，都不是正式文件; CONFLICT: PENSION_DATA 580 for 2025');
