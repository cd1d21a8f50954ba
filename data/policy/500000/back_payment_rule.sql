-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, announced, source_id, clause, origin, note) VALUES
    (500000, '', '2025-01', 'seen_in_force', 1, 0, 1, 0, 0, 'chongqing-2025', '', 'shipped',
     '年满60周岁未满15年的须补足才能领取；补贴和年限养老金未写，补贴按不给处理（从紧），年限从全国规定');
