-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, announced, source_id, clause, origin, note) VALUES
    (371300, '', '2012-01', 'approximate', 1, 0, 1, 0, 0, 'linyi-2012', '', 'shipped',
     '制度实施时45岁以上的逐年缴，或者补缴，累计不超过15年；是否给补贴未写，按不给处理（从紧）'),
    (371300, '', '2014-02', 'printed', 1, 0, 1, 0, 0, 'guofa-2014-8', '', 'shipped',
     '新农保到此为止；此后临沂自己的规定未查到，从全国统一制度；是否给补贴未写，按不给处理（从紧）');
