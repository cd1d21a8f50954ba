-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_base_limits
    (area_code, from_month, from_known, average_fen_per_month, lower_fen_per_month,
     upper_fen_per_month, source_id, clause, origin, note) VALUES
    (440100, '2025-07', 'printed', 918300, 551000, 2754900, 'guangdong-2025-32', '', 'shipped',
     '从2025年7月1日起；省直也是5510元');
