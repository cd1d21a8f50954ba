-- SPDX-License-Identifier: Apache-2.0
INSERT INTO yearly_cap
    (area_code, for_group, from_month, from_known, payments_per_year, announced, source_id,
     clause, origin, note) VALUES
    (520402, '', '2020-01', 'approximate', 1, 0, 'xixiu-2020', '', 'shipped', '每年按所选档次缴一次');
