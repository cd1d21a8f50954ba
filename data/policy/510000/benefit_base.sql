-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (510000, '2024-01', 'printed', 832100, 'wages-check', '', 'shipped',
     '核定单一份与此一致；2024年4月的核定单还用8079元'),
    (510000, '2025-01', 'printed', 846200, 'sichuan-base-2025', '', 'shipped', '');
