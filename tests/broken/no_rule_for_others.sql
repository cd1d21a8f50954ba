-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 1
-- says: Example, "Back-payment" from 2015-01: says what holds for some back-payments, and not for all others

INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES (999900, 0, '示例省', 'Example');
INSERT INTO back_payment_rule (area_code, from_month, of_which, allowed, subsidised, counts_for_long_payer, once_per_year, source_id) VALUES
    (999900, '2015-01', 'before_scheme', 1, 1, 1, 0, 'guofa-2014-8');
