-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, announced, source_id, clause,
     origin, note) VALUES
    (420100, '', '2025-07', 'printed', 36700, 0, 'wuhan-base-2025', '', 'shipped', '原347元提高20元');
