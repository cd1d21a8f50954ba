-- SPDX-License-Identifier: Apache-2.0
INSERT INTO old_age_supplement
    (area_code, for_group, from_month, from_known, from_age_months, fen_per_month, source_id, clause, origin,
     note) VALUES
    (430100, '', '2021-01', 'seen_in_force', 780, 500, '430100-old-age-2021-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; full years: 65 up to 75, 76 up to 85, 86 and over; districts may add'),
    (430100, '', '2021-01', 'seen_in_force', 912, 1000, '430100-old-age-2021-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; full years: 65 up to 75, 76 up to 85, 86 and over; districts may add'),
    (430100, '', '2021-01', 'seen_in_force', 1032, 2000, '430100-old-age-2021-01-u', '', 'shipped',
     '几份资料一致，都不是正式文件; full years: 65 up to 75, 76 up to 85, 86 and over; districts may add');
