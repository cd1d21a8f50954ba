-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (110000, '2024-01', 'printed', 1188300, 'beijing-benefit-2024', '', 'shipped', ''),
    (110000, '2025-01', 'printed', 1204900, 'beijing-base-2025', '', 'shipped', '');
