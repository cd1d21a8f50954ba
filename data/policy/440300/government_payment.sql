-- SPDX-License-Identifier: Apache-2.0
INSERT INTO government_payment
    (area_code, for_group, from_month, from_known, fen_per_year, subsidised, announced, source_id,
     clause, origin, note) VALUES
    (440300, 'other_hardship', '2020-06', 'approximate', 18000, 0, 0, 'shenzhen-2020', '', 'shipped',
     '困难群体由政府按最低档180元代缴（此前可按120元缴）；代缴的有没有补贴未写，按没有处理（从紧）');
