-- SPDX-License-Identifier: Apache-2.0
INSERT INTO back_payment_rule
    (area_code, for_group, from_month, from_known, allowed, subsidised, counts_for_long_payer,
     once_per_year, announced, source_id, clause, origin, note) VALUES
    (430100, '', '2017-01', 'seen_in_force', 1, 0, 0, 1, 0, 'changsha-12333-2017', '', 'shipped',
     '同一年度只能补缴一次；补缴无补贴，不计入年限养老金');
