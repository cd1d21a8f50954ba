-- SPDX-License-Identifier: Apache-2.0
INSERT INTO government_payment
    (area_code, for_group, from_month, from_known, fen_per_year, subsidised, announced, source_id,
     clause, origin, note) VALUES
    (370000, 'subsistence_allowance', '2024-01', 'approximate', 10000, 0, 0, 'tiers-page', '', 'shipped',
     '低保对象100元档由政府全额代缴；代缴的有没有补贴未写，按没有处理（从紧）');
