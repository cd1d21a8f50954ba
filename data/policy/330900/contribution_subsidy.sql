-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     announced, source_id, clause, origin, note) VALUES
    (330900, '', '2020-01', 'approximate', 30000, 5000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2020-01', 'approximate', 50000, 8000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2020-01', 'approximate', 80000, 9000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2020-01', 'approximate', 100000, 9000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2020-01', 'approximate', 150000, 15000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2020-01', 'approximate', 200000, 15000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2020-01', 'approximate', 300000, 30000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2020-01', 'approximate', 500000, 30000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2020-01', 'approximate', 700000, 30000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2024-01', 'printed', 30000, 5000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2024-01', 'printed', 50000, 8000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2024-01', 'printed', 100000, 10000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2024-01', 'printed', 200000, 20000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2024-01', 'printed', 300000, 30000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2024-01', 'printed', 500000, 35000, 0, '330900-tiers-2020-01', '', 'shipped', ''),
    (330900, '', '2024-01', 'printed', 700000, 40000, 0, '330900-tiers-2020-01', '', 'shipped', '');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (330900, '', '2020-01', 'approximate', 10000, 3000, '330900-tiers-2020-01', '', 'shipped',
     '只限困难群体的档次，补贴未印，按全国的下限（国发〔2014〕8号四(三)）');
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year,
     source_id, clause, origin, note) VALUES
    (330900, '', '2024-01', 'printed', 20000, 3000, '330900-tiers-2020-01', '', 'shipped',
     '只限困难群体的档次，补贴未印，按全国的下限（国发〔2014〕8号四(三)）');
