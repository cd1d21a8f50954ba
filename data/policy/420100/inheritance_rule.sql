-- SPDX-License-Identifier: Apache-2.0
INSERT INTO inheritance_rule
    (area_code, for_group, from_month, from_known, heirs_get, announced, source_id, clause,
     origin, note) VALUES
    (420100, '', '2022-01', 'printed', 'balance', 0, 'wuhan-2021-21', '三', 'shipped',
     '由法定继承人或者指定受益人继承；都没有的，留存基金专户');
