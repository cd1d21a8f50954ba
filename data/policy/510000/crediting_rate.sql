-- SPDX-License-Identifier: Apache-2.0
INSERT INTO crediting_rate
    (area_code, from_month, from_known, millionths_per_year, source_id, clause, origin, note) VALUES
    (510000, '2014-01', 'printed', 30000, '510000-rate-2014', '', 'shipped', '职工养老保险相同');
