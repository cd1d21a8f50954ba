-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, source_id, clause, origin,
     note) VALUES
    (370000, '', '2023-07', 'seen_in_force', 780, 500, '370000-old-age-2023-07-u', '', 'shipped',
     '几份资料一致，都不是正式文件'),
    (370000, '', '2023-07', 'seen_in_force', 900, 1000, '370000-old-age-2023-07-u', '', 'shipped',
     '几份资料一致，都不是正式文件');
