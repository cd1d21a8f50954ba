-- SPDX-License-Identifier: Apache-2.0
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, months_of_base, announced,
     source_id, clause, origin, note) VALUES
    (420100, '', '2022-01', 'printed', 'pensioner', 13, 0, 'wuhan-2021-21', '六', 'shipped',
     '死亡当月基础养老金标准的13个月，由区人民政府负担'),
    (420100, '', '2022-01', 'printed', 'contributor', 13, 0, 'wuhan-2021-21', '六', 'shipped',
     '缴费期间死亡的同样');
