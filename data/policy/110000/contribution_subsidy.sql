-- SPDX-License-Identifier: Apache-2.0
-- 每段的上端归下一段。The upper end of a band belongs to the next one.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (110000, '', '2020-01', 'seen_in_force', 100000, 6000, 0, 'beijing-bands', '', 'shipped', ''),
    (110000, '', '2020-01', 'seen_in_force', 200000, 9000, 0, 'beijing-bands', '', 'shipped', ''),
    (110000, '', '2020-01', 'seen_in_force', 400000, 12000, 0, 'beijing-bands', '', 'shipped', ''),
    (110000, '', '2020-01', 'seen_in_force', 600000, 15000, 0, 'beijing-bands', '', 'shipped', '');
