-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year, announced,
     source_id, clause, origin, note) VALUES
    (440000, '', '2020-06', 'approximate', 18000, 18000, 0, 'guangdong-tiers', '', 'shipped',
     '九档：一份非官方的村务资料列出；首尾两档和档数与中新经纬2020-06-04的报道一致；各档补贴未查到'),
    (440000, '', '2020-06', 'approximate', 24000, 24000, 0, 'guangdong-tiers', '', 'shipped', ''),
    (440000, '', '2020-06', 'approximate', 36000, 36000, 0, 'guangdong-tiers', '', 'shipped', ''),
    (440000, '', '2020-06', 'approximate', 60000, 60000, 0, 'guangdong-tiers', '', 'shipped', ''),
    (440000, '', '2020-06', 'approximate', 90000, 90000, 0, 'guangdong-tiers', '', 'shipped', ''),
    (440000, '', '2020-06', 'approximate', 120000, 120000, 0, 'guangdong-tiers', '', 'shipped', ''),
    (440000, '', '2020-06', 'approximate', 180000, 180000, 0, 'guangdong-tiers', '', 'shipped', ''),
    (440000, '', '2020-06', 'approximate', 360000, 360000, 0, 'guangdong-tiers', '', 'shipped', ''),
    (440000, '', '2020-06', 'approximate', 480000, 480000, 0, 'guangdong-tiers', '', 'shipped', '');
