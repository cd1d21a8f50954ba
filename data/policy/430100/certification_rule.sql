-- SPDX-License-Identifier: Apache-2.0
INSERT INTO certification_rule
    (area_code, for_group, from_month, from_known, every_months, made_good, announced, source_id,
     clause, origin, note) VALUES
    (430100, '', '2017-01', 'seen_in_force', 12, 1, 0, 'changsha-12333-2017-derived', '', 'shipped',
     '没有认证的次月停发，认证后补发；原文未印多久一次，取国发〔2014〕8号七的每年一次');
