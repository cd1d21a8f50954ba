-- SPDX-License-Identifier: Apache-2.0
    area_code    INTEGER NOT NULL CHECK (typeof(area_code) = 'integer')
                 REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT '' CHECK (typeof(for_group) = 'text')
                 CHECK (for_group IN
                 ('', 'ordinary', 'severely_disabled', 'subsistence_allowance', 'extreme_poverty',
                  'registered_poor', 'family_planning', 'other_hardship')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人；
    -- subsistence_allowance 低保对象；extreme_poverty 特困（三无）人员；registered_poor 建档立卡贫困人口；
    -- family_planning 计划生育特殊家庭；other_hardship 其他缴费困难群体。
    from_month   TEXT NOT NULL CHECK (typeof(from_month) = 'text')
                 CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    until_month  TEXT CHECK (typeof(until_month) IN ('text', 'null'))
                 CHECK (until_month IS NULL
                             OR (until_month || '-01' IS date(until_month || '-01')
                                 AND until_month BETWEEN from_month AND '2299-12')),
    -- 废止前的最后一个月；空 = 到下一条为止。此后用上一级的数。
    -- The last month before it was repealed; empty: until the next row. After it the level above holds.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (typeof(from_known) = 'text')
                 CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
