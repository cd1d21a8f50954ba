-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (610000, '2024-01', 'printed', 772700, 'wages-check', '', 'shipped', '数家新闻网站，核定单一份与此一致'),
    (610000, '2025-01', 'printed', 788100, 'wages-check', '', 'shipped', '');
