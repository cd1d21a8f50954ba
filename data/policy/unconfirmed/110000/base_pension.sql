-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (110000, '', '2021-01', 'approximate', 85000, '110000-base-2021-01-u', '', 'shipped',
     'page says "currently 850" for 2022, but the 2022 notice says 887: so the 2021 figure'),
    (110000, '', '2022-01', 'printed', 88700, '110000-base-2022-01-u', '', 'shipped',
     'one unofficial page; welfare pension (福利养老金) 802');
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note,
     others_say) VALUES
    (110000, '', '2025-01', 'seen_in_force', 99800, '110000-base-2025-01-u', '', 'shipped',
     '两份程序一致', '');
