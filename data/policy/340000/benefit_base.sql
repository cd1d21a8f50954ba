-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (340000, '2024-01', 'printed', 784200, 'wages-check', '', 'shipped', '核定单一份与此一致'),
    (340000, '2025-01', 'printed', 799900, 'wages-check', '', 'shipped', '');
