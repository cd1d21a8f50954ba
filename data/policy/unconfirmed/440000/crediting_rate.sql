-- SPDX-License-Identifier: Apache-2.0
INSERT INTO crediting_rate
    (area_code, from_month, from_known, millionths_per_year, source_id, clause, origin, note) VALUES
    (440000, '2025-01', 'printed', 24900, '440000-rate-u', '', 'shipped', 'resident rates differ by province');
