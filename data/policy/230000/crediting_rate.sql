-- SPDX-License-Identifier: Apache-2.0
INSERT INTO crediting_rate
    (area_code, from_month, from_known, millionths_per_year, source_id, clause, origin, note) VALUES
    (230000, '2015-01', 'printed', 27500, '230000-rate-2015', '', 'shipped', ''),
    (230000, '2017-01', 'printed', 17500, '230000-rate-2018', '', 'shipped', ''),
    (230000, '2018-01', 'printed', 15000, '230000-rate-2018', '', 'shipped', '');
