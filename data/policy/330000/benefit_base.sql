-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (330000, '2024-01', 'printed', 831000, 'zhejiang-base-2024', '', 'shipped', ''),
    (330000, '2025-01', 'printed', 843300, 'zhejiang-base-2025', '', 'shipped', '');
