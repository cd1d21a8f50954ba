-- SPDX-License-Identifier: Apache-2.0
INSERT INTO benefit_base
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (420100, '2024-01', 'printed', 902200, 'wages-check', '', 'shipped', '数家新闻网站，核定单一份与此一致'),
    (420100, '2025-01', 'printed', 911200, 'wuhan-base-2025-employee', '', 'shipped',
     '湖北省一档；另两档为7304至7424元、7210至7320元');
