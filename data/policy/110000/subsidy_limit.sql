-- SPDX-License-Identifier: Apache-2.0
INSERT INTO subsidy_limit
    (area_code, for_group, from_month, from_known, at_most_years, source_id, clause, origin, note) VALUES
    (110000, '', '2020-01', 'seen_in_force', 15, 'beijing-bands', '', 'shipped', '最多补贴15年');
