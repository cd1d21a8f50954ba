-- SPDX-License-Identifier: Apache-2.0
INSERT INTO crediting_rate
    (area_code, from_month, from_known, millionths_per_year, source_id, clause, origin, note) VALUES
    (360000, '2022-01', 'printed', 30700, '360000-rate-2022', '', 'shipped', '以前为当年1月1日的一年期存款利率');
