-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (460000, '2024-01', 'printed', 813100, 'wages-check', '', 'shipped', '核定单一份与此一致'),
    (460000, '2025-01', 'printed', 818800, 'wages-check', '', 'shipped', '另一份非官方资料一致');
