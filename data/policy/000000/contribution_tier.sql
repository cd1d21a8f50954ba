-- SPDX-License-Identifier: Apache-2.0
-- 全国档次 12 档。The twelve national tiers.
INSERT INTO contribution_tier
    (area_code, for_group, from_month, from_known, from_fen_per_year, to_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (0, '', '2014-02', 'printed', 10000, 10000, 0, 'guofa-2014-8', '四(一)', 'shipped', '省级政府可以增设档次'),
    (0, '', '2014-02', 'printed', 20000, 20000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 30000, 30000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 40000, 40000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 50000, 50000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 60000, 60000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 70000, 70000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 80000, 80000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 90000, 90000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 100000, 100000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 150000, 150000, 0, 'guofa-2014-8', '四(一)', 'shipped', ''),
    (0, '', '2014-02', 'printed', 200000, 200000, 0, 'guofa-2014-8', '四(一)', 'shipped', '');
