-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (440000, '2024-01', 'printed', 930700, 'wages-check', '', 'shipped', '核定单一份与此一致'),
    (440000, '2025-01', 'printed', 949300, 'guangdong-2025-32', '', 'shipped', '');
