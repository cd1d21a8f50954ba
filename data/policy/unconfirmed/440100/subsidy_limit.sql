-- SPDX-License-Identifier: Apache-2.0
INSERT INTO subsidy_limit
    (area_code, for_group, from_month, from_known, most_fen_in_a_life, source_id, clause, origin,
     note) VALUES
    (440100, '', '2021-06', 'approximate', 2160000, '440100-tiers-2021-06-u', '', 'shipped',
     '各种政府补贴一生合计不超过21600元');
