-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (310000, '', '2015-01', 'printed', 66000, '310000-base-2015-01-u', '', 'shipped',
     'one unofficial page; 645 -> 660');
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (310000, '', '2025-01', 'seen_in_force', 155500, '310000-base-2025-01-u', '', 'shipped',
     '两份程序一致', '');
