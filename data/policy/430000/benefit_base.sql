-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (430000, '2023-01', 'printed', 741700, 'wages-cross-check', '', 'shipped', '核定单一份与此一致'),
    (430000, '2024-01', 'printed', 761800, 'wages-check', '', 'shipped', '核定单一份与此一致'),
    (430000, '2025-01', 'printed', 769400, 'wages-check', '', 'shipped', '');
