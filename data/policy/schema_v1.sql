-- SPDX-License-Identifier: Apache-2.0
--
-- 第一版（user_version 1）的表，只用来认出并升级旧文件，不再改动。
-- The tables of version 1, to know and upgrade older files by; never changed again.
--
-- 政策文件 policy.db 的表。每个数字一行，写明从哪年哪月起、依据哪份文件；钱一律用分，100 元写 10000。
-- The tables of the policy file. One row per figure, with its month of effect and the document that
-- prints it; money is in fen, 100 yuan is 10000.
--
-- 用 DB Browser for SQLite 等软件可以查看、改数、加行；不要改表的结构，否则程序拒绝打开。
-- Rows may be read, changed and added with any SQLite tool; a file whose tables were altered is
-- refused by the program.

PRAGMA application_id = 0x59425A31;  -- "YBZ1"
PRAGMA user_version = 1;

CREATE TABLE place (
    -- 地方；全国是 0。Places; the nation is 0.
    area_code       INTEGER NOT NULL PRIMARY KEY CHECK
                    (area_code BETWEEN 0 AND 999999 OR area_code BETWEEN 100000000 AND 999999999
                     OR area_code BETWEEN 100000000000 AND 999999999999),
    -- 行政区划代码 GB/T 2260，如 430100；乡镇 9 位，村 12 位。
    -- Area code of six digits; a town has nine, a village twelve.
    parent_code     INTEGER NOT NULL REFERENCES place (area_code),
    -- 上一级；自己没有的数字用上一级的。The level above, whose figures fill the gaps.
    name_zh         TEXT NOT NULL CHECK (name_zh <> ''),
    name_en         TEXT NOT NULL DEFAULT '',
    pinyin_initials TEXT NOT NULL DEFAULT '',
    -- 拼音首字母，如 cs。Initials of the name in pinyin.
    note            TEXT NOT NULL DEFAULT ''
    -- 备注。Note.
) STRICT;

CREATE TABLE source (
    -- 政策依据，一份文件一行。Documents; figures name them by source_id.
    source_id   TEXT NOT NULL PRIMARY KEY CHECK (source_id <> ''),
    -- 自取的短名。A short name of one's own.
    document    TEXT NOT NULL CHECK (document <> ''),
    -- 文件名称。Title.
    document_no TEXT NOT NULL DEFAULT '',
    -- 文号；没有就空着。Number; empty where it has none.
    link        TEXT NOT NULL DEFAULT '',
    -- 网址，照原样。Address, as the source prints it.
    evidence    TEXT NOT NULL CHECK (evidence IN ('A', 'B', 'C', 'D', 'own')),
    -- A 官方原文 official text；B 报道、官方答复或两份一致的资料 press, official answer, or two sources that agree；C 非官方 unofficial；
    -- D 由印出的规定推出 worked out from a printed rule；own 自己录入 entered by the user。
    read_on     TEXT NOT NULL CHECK (read_on IS date(read_on, '+0 days'))
    -- 查阅日期 YYYY-MM-DD。The day on which it was read.
) STRICT, WITHOUT ROWID;

CREATE TABLE contribution_tier (
    -- 缴费档次；一年可交的数，一行一档，或一段（从、到、每隔）。
    -- Contribution tiers: yearly amounts, one a row, or a range with its step.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    from_fen_per_year INTEGER NOT NULL CHECK (from_fen_per_year BETWEEN 1 AND 1000000000),
    to_fen_per_year   INTEGER NOT NULL CHECK (to_fen_per_year BETWEEN 1 AND 1000000000),
    step_fen          INTEGER NOT NULL DEFAULT 0,
    -- 单独一档：到 = 从，每隔 = 0。A single tier: to = from, step 0.
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    CHECK ((to_fen_per_year = from_fen_per_year AND step_fen = 0)
           OR (to_fen_per_year > from_fen_per_year AND step_fen > 0
               AND (to_fen_per_year - from_fen_per_year) % step_fen = 0)),
    PRIMARY KEY (area_code, for_group, from_month, from_fen_per_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE contribution_subsidy (
    -- 缴费补贴；一年交满多少起，补多少，一行一级。
    -- Contribution subsidy: from so much paid in a year on, so much is added.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    from_fen_per_year    INTEGER NOT NULL CHECK (from_fen_per_year BETWEEN 1 AND 1000000000),
    subsidy_fen_per_year INTEGER NOT NULL CHECK (subsidy_fen_per_year BETWEEN 0 AND 1000000000),
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month, from_fen_per_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE yearly_cap (
    -- 年缴费上限；个人一年最多交多少。
    -- The most that a person may pay for one year.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    fen_per_year INTEGER NOT NULL CHECK (fen_per_year BETWEEN 1 AND 1000000000),
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE back_payment_rule (
    -- 补缴；1 = 是，0 = 否。
    -- Back-payments: 1 yes, 0 no.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    allowed               INTEGER NOT NULL CHECK (allowed IN (0, 1)),
    -- 可以补缴。May be made.
    subsidised            INTEGER NOT NULL CHECK (subsidised IN (0, 1)),
    -- 补缴也给补贴。Attract the subsidy.
    counts_for_long_payer INTEGER NOT NULL CHECK (counts_for_long_payer IN (0, 1)),
    -- 补缴的年份计入年限养老金。The year counts for the long-payer supplement.
    once_per_year         INTEGER NOT NULL CHECK (once_per_year IN (0, 1)),
    -- 同一年度只能补缴一次。One back-payment at most for a year of cover.
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE base_pension (
    -- 基础养老金。
    -- Base pension.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    fen_per_month INTEGER NOT NULL CHECK (fen_per_month BETWEEN 1 AND 1000000000),
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE long_payer_supplement (
    -- 年限养老金；缴费第几年到第几年，每满一年每月加发多少。
    -- Long-payer supplement: what each year paid, from one to another, adds a month.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    from_year              INTEGER NOT NULL CHECK (from_year BETWEEN 1 AND 100),
    to_year                INTEGER CHECK (to_year BETWEEN from_year AND 100),
    -- 空 = 没有止点。Empty: no end.
    fen_per_month_per_year INTEGER NOT NULL
                           CHECK (fen_per_month_per_year BETWEEN 0 AND 1000000000),
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month, from_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE payout_months (
    -- 计发月数；从多少岁（按月数）起，账户除以多少个月。
    -- Payout months: from an age in months on, the account is divided by so many months.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    scheme          TEXT NOT NULL DEFAULT 'resident' CHECK (scheme IN ('resident', 'employee')),
    -- resident 居民养老保险；employee 职工养老保险。
    from_age_months INTEGER NOT NULL CHECK (from_age_months BETWEEN 0 AND 1440),
    payout_months   INTEGER NOT NULL CHECK (payout_months BETWEEN 1 AND 600),
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, scheme, for_group, from_month, from_age_months)
) STRICT, WITHOUT ROWID;

CREATE TABLE pension_age (
    -- 领取年龄，按月数：60 岁 = 720。
    -- Pension age in months: 60 years are 720.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    age_months   INTEGER NOT NULL CHECK (age_months BETWEEN 480 AND 960),
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE minimum_years (
    -- 最低缴费年限。
    -- Minimum years.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    years        INTEGER NOT NULL CHECK (years BETWEEN 0 AND 100),
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE pension_rounding (
    -- 每月养老金的取整。
    -- How the monthly pension is brought to whole steps.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    step_fen     INTEGER NOT NULL CHECK (step_fen IN (1, 10, 100)),
    -- 1 到分，10 到角，100 到元。To the fen, the jiao, the yuan.
    mode         TEXT NOT NULL CHECK (mode IN ('half_up', 'up', 'down')),
    -- half_up 四舍五入；up 进位；down 舍去。
    applies_to   TEXT NOT NULL CHECK (applies_to IN ('sum', 'each_part')),
    -- sum 合计取整一次；each_part 各部分分别取整。
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE crediting_rate (
    -- 个人账户记账利率；一年一行，生效年月写当年 1 月。2.5% = 25000。
    -- Crediting rate of a calendar year, whose January is the month of effect.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'
                                      AND from_month LIKE '%-01'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    millionths_per_year INTEGER NOT NULL CHECK (millionths_per_year BETWEEN 0 AND 1000000),
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE interest_start (
    -- 计息起点。
    -- When money that comes in begins to bear interest.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    starts       TEXT NOT NULL CHECK (starts IN ('payment_month', 'next_month', 'next_january')),
    -- payment_month 缴费当月；next_month 次月；next_january 次年 1 月。
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE scheme_start (
    -- 制度实施年月。
    -- The month in which the scheme began here.
    area_code    INTEGER NOT NULL REFERENCES place (area_code),
    for_group    TEXT NOT NULL DEFAULT ''
                 CHECK (for_group IN ('', 'ordinary', 'severely_disabled')),
    -- 人群：空 = 所有人 everybody；ordinary 一般居民；severely_disabled 重度残疾人。
    from_month   TEXT NOT NULL CHECK (from_month || '-01' IS date(from_month || '-01')
                                      AND from_month BETWEEN '1900-01' AND '2299-12'),
    -- 生效年月 YYYY-MM。Month of effect.
    from_known   TEXT NOT NULL DEFAULT 'printed' CHECK (from_known IN
                 ('printed', 'seen_in_force', 'approximate', 'derived')),
    -- 生效年月怎么知道的：printed 文件印出；seen_in_force 当时已在执行；approximate 大约；derived 推出。
    -- How the month of effect is known: printed, in force by then, about, or worked out.
    start_month  TEXT NOT NULL CHECK (start_month || '-01' IS date(start_month || '-01')
                                      AND start_month BETWEEN '1900-01' AND '2299-12'),
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    source_id    TEXT NOT NULL REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '',
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '',
    -- 备注。Note.
    PRIMARY KEY (area_code, for_group, from_month)
) STRICT, WITHOUT ROWID;

-- 程序带来的行一经改动，就算自己的，以后更新不再覆盖。
-- A shipped row that is changed belongs to the user; updates will not replace it. The second UPDATE
-- does not match WHEN, so it ends there even with recursive triggers; the program itself replaces
-- shipped rows by DELETE and INSERT.

CREATE TRIGGER contribution_tier_changed AFTER UPDATE ON contribution_tier
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE contribution_tier SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month
      AND from_fen_per_year = NEW.from_fen_per_year;
END;

CREATE TRIGGER contribution_subsidy_changed AFTER UPDATE ON contribution_subsidy
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE contribution_subsidy SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month
      AND from_fen_per_year = NEW.from_fen_per_year;
END;

CREATE TRIGGER yearly_cap_changed AFTER UPDATE ON yearly_cap
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE yearly_cap SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month;
END;

CREATE TRIGGER back_payment_rule_changed AFTER UPDATE ON back_payment_rule
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE back_payment_rule SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month;
END;

CREATE TRIGGER base_pension_changed AFTER UPDATE ON base_pension
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE base_pension SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month;
END;

CREATE TRIGGER long_payer_supplement_changed AFTER UPDATE ON long_payer_supplement
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE long_payer_supplement SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month
      AND from_year = NEW.from_year;
END;

CREATE TRIGGER payout_months_changed AFTER UPDATE ON payout_months
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE payout_months SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month
      AND scheme = NEW.scheme
      AND from_age_months = NEW.from_age_months;
END;

CREATE TRIGGER pension_age_changed AFTER UPDATE ON pension_age
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE pension_age SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month;
END;

CREATE TRIGGER minimum_years_changed AFTER UPDATE ON minimum_years
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE minimum_years SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month;
END;

CREATE TRIGGER pension_rounding_changed AFTER UPDATE ON pension_rounding
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE pension_rounding SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month;
END;

CREATE TRIGGER crediting_rate_changed AFTER UPDATE ON crediting_rate
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE crediting_rate SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month;
END;

CREATE TRIGGER interest_start_changed AFTER UPDATE ON interest_start
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE interest_start SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month;
END;

CREATE TRIGGER scheme_start_changed AFTER UPDATE ON scheme_start
WHEN OLD.origin = 'shipped' AND NEW.origin = 'shipped'
BEGIN
    UPDATE scheme_start SET origin = 'user'
    WHERE area_code = NEW.area_code
      AND for_group = NEW.for_group
      AND from_month = NEW.from_month;
END;

-- 各地自己的现行数字，钱用元；程序不读它，只供查看。
-- Each place's own figures of today, in yuan: for people only, the program does not read it.
CREATE VIEW current_figures AS
WITH figure (number, topic, area_code, for_group, from_month, announced, source_id,
             item, value, unit) AS (
    SELECT 1, 'contribution_tier', area_code, for_group, from_month, announced, source_id,
           '缴费档次',
           iif(step_fen = 0, printf('%d.%02d', from_fen_per_year / 100, from_fen_per_year % 100),
               printf('%d.%02d', from_fen_per_year / 100, from_fen_per_year % 100) || '–' || printf('%d.%02d', to_fen_per_year / 100, to_fen_per_year % 100)
               || '，每隔 ' || printf('%d.%02d', step_fen / 100, step_fen % 100)), '元/年'
    FROM contribution_tier
    UNION ALL
    SELECT 2, 'contribution_subsidy', area_code, for_group, from_month, announced, source_id,
           '缴费补贴，年缴 ' || printf('%d.%02d', from_fen_per_year / 100, from_fen_per_year % 100) || ' 元起',
           printf('%d.%02d', subsidy_fen_per_year / 100, subsidy_fen_per_year % 100), '元/年'
    FROM contribution_subsidy
    UNION ALL
    SELECT 3, 'yearly_cap', area_code, for_group, from_month, announced, source_id,
           '年缴费上限',
           printf('%d.%02d', fen_per_year / 100, fen_per_year % 100), '元/年'
    FROM yearly_cap
    UNION ALL
    SELECT 4, 'back_payment_rule', area_code, for_group, from_month, announced, source_id,
           '补缴',
           iif(allowed, '可以', '不可以') || '；' || iif(subsidised, '有补贴', '无补贴') || '；'
           || iif(counts_for_long_payer, '计入', '不计入') || '年限养老金'
           || iif(once_per_year, '；同一年度限一次', ''), ''
    FROM back_payment_rule
    UNION ALL
    SELECT 5, 'base_pension', area_code, for_group, from_month, announced, source_id,
           '基础养老金',
           printf('%d.%02d', fen_per_month / 100, fen_per_month % 100), '元/月'
    FROM base_pension
    UNION ALL
    SELECT 6, 'long_payer_supplement', area_code, for_group, from_month, announced, source_id,
           '年限养老金，第 ' || from_year || ' 年'
               || iif(to_year IS NULL, '起', '至第 ' || to_year || ' 年'),
           printf('%d.%02d', fen_per_month_per_year / 100, fen_per_month_per_year % 100), '元/月，每年'
    FROM long_payer_supplement
    UNION ALL
    SELECT 7, 'payout_months ' || scheme, area_code, for_group, from_month, announced, source_id,
           iif(scheme = 'employee', '职工', '') || '计发月数'
               || iif(from_age_months = 0, '', '，' || (from_age_months / 12) || ' 岁'
                      || iif(from_age_months % 12 = 0, '', (from_age_months % 12) || ' 个月') || '起'),
           CAST(payout_months AS TEXT), '月'
    FROM payout_months
    UNION ALL
    SELECT 8, 'pension_age', area_code, for_group, from_month, announced, source_id,
           '领取年龄',
           (age_months / 12)
           || iif(age_months % 12 = 0, '', ' 岁零 ' || (age_months % 12) || ' 个月'), iif(age_months % 12 = 0, '岁', '')
    FROM pension_age
    UNION ALL
    SELECT 9, 'minimum_years', area_code, for_group, from_month, announced, source_id,
           '最低缴费年限',
           CAST(years AS TEXT), '年'
    FROM minimum_years
    UNION ALL
    SELECT 10, 'pension_rounding', area_code, for_group, from_month, announced, source_id,
           '取整',
           CASE mode WHEN 'half_up' THEN '四舍五入' WHEN 'up' THEN '进位' ELSE '舍去' END
           || CASE step_fen WHEN 1 THEN '到分' WHEN 10 THEN '到角' ELSE '到元' END
           || iif(applies_to = 'sum', '，按合计', '，各部分分别'), ''
    FROM pension_rounding
    UNION ALL
    SELECT 11, 'crediting_rate', area_code, for_group, from_month, announced, source_id,
           '个人账户记账利率',
           printf('%d.%04d', millionths_per_year / 10000, millionths_per_year % 10000), '%/年'
    FROM crediting_rate
    UNION ALL
    SELECT 12, 'interest_start', area_code, for_group, from_month, announced, source_id,
           '计息起点',
           CASE starts WHEN 'payment_month' THEN '缴费当月' WHEN 'next_month' THEN '次月'
                       ELSE '次年 1 月' END, ''
    FROM interest_start
    UNION ALL
    SELECT 13, 'scheme_start', area_code, for_group, from_month, announced, source_id,
           '制度实施年月',
           start_month, ''
    FROM scheme_start
),
in_force AS (
    SELECT *, max(from_month) OVER (PARTITION BY topic, area_code, for_group) AS newest
    FROM figure WHERE from_month <= strftime('%Y-%m', 'now', 'localtime')
)
SELECT printf('%06d', in_force.area_code) AS 行政区划代码,
       place.name_zh AS 地名,
       CASE for_group WHEN 'ordinary' THEN '一般居民' WHEN 'severely_disabled' THEN '重度残疾人'
                      ELSE '' END AS 人群,
       item AS 项目,
       value AS 数值,
       unit AS 单位,
       from_month AS 生效年月,
       iif(announced, '预告，未确认', '有效') AS 状态,
       document || iif(document_no = '', '', '（' || document_no || '）') AS 依据,
       evidence AS 证据
FROM in_force
JOIN place USING (area_code)
JOIN source USING (source_id)
WHERE from_month = newest
ORDER BY in_force.area_code, number, for_group;
