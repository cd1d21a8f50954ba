-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (440300, '2024-01', 'printed', 1118100, 'shenzhen-2024-57', '', 'shipped', '核定单一份与此一致'),
    (440300, '2025-01', 'printed', 1129300, 'shenzhen-benefit-2025', '', 'shipped', '核定单一份与此一致');
