-- SPDX-License-Identifier: Apache-2.0
-- 浙江只规定了2000元以上各档不低于200元，以下各档照全国的下限；都是最低标准，由各地定。
-- The province lays down at least 200 yuan from 2 000 on; below that the nation's least holds.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, is_floor, source_id, clause, origin, note) VALUES
    (330000, '', '2024-01', 'printed', 20000, 3000, 0, 1, '330000-tiers-2024-01', '', 'shipped',
     '省里未印，照全国的下限（国发〔2014〕8号四(三)）'),
    (330000, '', '2024-01', 'printed', 50000, 6000, 0, 1, '330000-tiers-2024-01', '', 'shipped',
     '省里未印，照全国的下限（国发〔2014〕8号四(三)）'),
    (330000, '', '2024-01', 'printed', 200000, 20000, 0, 1, '330000-tiers-2024-01', '', 'shipped',
     '省里规定2000元以上各档不低于200元，具体由各地定');
