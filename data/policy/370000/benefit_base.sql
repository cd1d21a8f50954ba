-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (370000, '2023-01', 'printed', 746800, 'shandong-slips-2024', '', 'shipped', '两份核定单所用的基数'),
    (370000, '2024-01', 'printed', 767800, 'shandong-2024-112', '', 'shipped', '核定单一份与此一致'),
    (370000, '2025-01', 'printed', 783100, 'wages-check', '', 'shipped', '');
