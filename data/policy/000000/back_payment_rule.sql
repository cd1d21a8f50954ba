-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, announced, source_id, clause, origin, note) VALUES
    (0, '', '2014-02', 'printed', 1, 0, 1, 0, 0, 'guofa-2014-8', '七', 'shipped',
     '制度实施时距60周岁不足15年的允许补缴，累计不超过15年（只限这些人）；补缴是否给补贴，文件未写，按不给处理（从紧）');
