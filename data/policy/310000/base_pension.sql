-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id, clause,
     origin, note) VALUES
    (310000, '', '2020-01', 'derived', 110000, 0, 'shanghai-2021-derived', '', 'shipped',
     '2021年提高100元、达到1200元，由此推出'),
    (310000, '', '2021-01', 'printed', 120000, 0, 'shanghai-2021', '', 'shipped', '提高100元'),
    (310000, '', '2022-01', 'seen_in_force', 130000, 0, 'shanghai-2022', '', 'shipped', '由1200元提高到1300元');
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (310000, '', '2024-06', 'seen_in_force', 140000, '310000-base-2024-06', '', 'shipped', '');
