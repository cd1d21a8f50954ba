-- SPDX-License-Identifier: Apache-2.0
INSERT INTO crediting_rate
    (area_code, from_month, from_known, millionths_per_year, source_id, clause, origin, note) VALUES
    (460000, '2015-01', 'printed', 27500, '460000-rate-2015', '', 'shipped', '职工养老保险相同');
