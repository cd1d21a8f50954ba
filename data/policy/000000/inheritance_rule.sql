-- SPDX-License-Identifier: Apache-2.0
INSERT INTO inheritance_rule
    (area_code, for_group, from_month, from_known, heirs_get, announced, source_id, clause,
     origin, note) VALUES
    (0, '', '2009-09', 'approximate', 'balance_less_subsidies', 0, 'guofa-2009-32', '', 'shipped',
     '试点：除政府补贴外可以依法继承，补贴余额用于继续支付其他参保人；各县试点起始月不同'),
    (0, '', '2014-02', 'printed', 'balance', 0, 'guofa-2014-8', '六(二)', 'shipped', '个人账户资金余额可以依法继承');
