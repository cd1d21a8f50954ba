-- SPDX-License-Identifier: Apache-2.0
--
-- 政策文件 policy.db 的表。每个数字一行，写明从哪年哪月起、依据哪份文件；钱一律用分，100 元写 10000。
-- The tables of the policy file. One row per figure, with its month of effect and the document that
-- prints it; money is in fen, 100 yuan is 10000.
--
-- 各表相同的列另存两份文件，生成程序时放进来。
-- The columns that every topic has are written once, in figure_of_whom_and_when.sql and
-- figure_from_where.sql, those of both subsidies in subsidy_step.sql; the build puts them in where
-- their names stand between two @.
--
-- 用 DB Browser for SQLite 等软件可以查看、改数、加行；不要改表的结构，否则程序拒绝打开。
-- Rows may be read, changed and added with any SQLite tool; a file whose tables were altered is
-- refused by the program.
--
-- 每列的类型由 CHECK (typeof(...)) 把关；不用 STRICT 和 WITHOUT ROWID，否则 DB Browser 3.12 认不出表，
-- 改一格会改掉整列。
-- The type of every column is held by CHECK (typeof(...)). STRICT and WITHOUT ROWID are not used:
-- DB Browser 3.12 cannot read such a table and writes one cell into every row.

PRAGMA application_id = 0x59425A31;  -- "YBZ1"
PRAGMA user_version = 5;

CREATE TABLE place (
    -- 地方；全国是 0。Places; the nation is 0.
    area_code       INTEGER NOT NULL PRIMARY KEY CHECK (typeof(area_code) = 'integer')
                    CHECK (area_code BETWEEN 0 AND 999999 OR area_code BETWEEN 100000000 AND 999999999
                     OR area_code BETWEEN 100000000000 AND 999999999999),
    -- 行政区划代码 GB/T 2260，如 430100；乡镇 9 位，村 12 位。
    -- Area code of six digits; a town has nine, a village twelve.
    parent_code     INTEGER NOT NULL CHECK (typeof(parent_code) = 'integer')
                    REFERENCES place (area_code),
    -- 上一级；自己没有的数字用上一级的。The level above, whose figures fill the gaps.
    name_zh         TEXT NOT NULL CHECK (typeof(name_zh) = 'text') CHECK (name_zh <> ''),
    name_en         TEXT NOT NULL DEFAULT '' CHECK (typeof(name_en) = 'text'),
    pinyin_initials TEXT NOT NULL DEFAULT '' CHECK (typeof(pinyin_initials) = 'text'),
    -- 拼音首字母，如 cs。Initials of the name in pinyin.
    note            TEXT NOT NULL DEFAULT '' CHECK (typeof(note) = 'text')
    -- 备注。Note.
);

CREATE TABLE source (
    -- 政策依据，一份文件一行。Documents; figures name them by source_id.
    source_id   TEXT NOT NULL PRIMARY KEY CHECK (typeof(source_id) = 'text')
                CHECK (source_id <> ''),
    -- 自取的短名。A short name of one's own.
    document    TEXT NOT NULL CHECK (typeof(document) = 'text') CHECK (document <> ''),
    -- 文件名称。Title.
    document_no TEXT NOT NULL DEFAULT '' CHECK (typeof(document_no) = 'text'),
    -- 文号；没有就空着。Number; empty where it has none.
    link        TEXT NOT NULL DEFAULT '' CHECK (typeof(link) = 'text'),
    -- 网址，照原样。Address, as the source prints it.
    evidence    TEXT NOT NULL CHECK (typeof(evidence) = 'text')
                CHECK (evidence IN ('A', 'B', 'C', 'D', 'own')),
    -- A 官方原文 official text；B 报道、官方答复或两份一致的资料 press, official answer, or two sources that agree；C 非官方 unofficial；
    -- D 由印出的规定推出 worked out from a printed rule；own 自己录入 entered by the user。
    read_on     TEXT NOT NULL CHECK (typeof(read_on) = 'text')
                CHECK (read_on IS date(read_on, '+0 days'))
    -- 查阅日期 YYYY-MM-DD。The day on which it was read.
);

CREATE TABLE contribution_tier (
    -- 缴费档次；一年可交的数，一行一档，或一段（从、到、每隔）。
    -- Contribution tiers: yearly amounts, one a row, or a range with its step.
    @figure_of_whom_and_when@
    from_fen_per_year INTEGER NOT NULL CHECK (typeof(from_fen_per_year) = 'integer')
                      CHECK (from_fen_per_year BETWEEN 0 AND 1000000000),
    to_fen_per_year   INTEGER NOT NULL CHECK (typeof(to_fen_per_year) = 'integer')
                      CHECK (to_fen_per_year BETWEEN 0 AND 1000000000),
    step_fen          INTEGER NOT NULL DEFAULT 0 CHECK (typeof(step_fen) = 'integer'),
    -- 单独一档：到 = 从，每隔 = 0；从、到之间任意金额：到 > 从，每隔 = 0。
    -- A single tier: to = from, step 0; any amount between the two: to > from, step 0.
    wage_base_millionths INTEGER NOT NULL DEFAULT 0
                      CHECK (typeof(wage_base_millionths) = 'integer')
                      CHECK (wage_base_millionths BETWEEN 0 AND 10000000),
    -- 按档次计算基数的份额定的档，10% = 100000，从、到写 0；定额的档写 0。
    -- A tier that is a share of the wage base (tier_wage_base), 10 % is 100000: from and to are 0;
    -- 0 where the amount itself is laid down.
    only_kept         INTEGER NOT NULL DEFAULT 0 CHECK (typeof(only_kept) = 'integer')
                      CHECK (only_kept IN (0, 1)),
    -- 1 = 只有上年已按这一档缴费、没有中断的人才能继续选。
    -- 1: only for who paid it the year before, and so on without a break.
    only_hardship     INTEGER NOT NULL DEFAULT 0 CHECK (typeof(only_hardship) = 'integer')
                      CHECK (only_hardship IN (0, 1)),
    -- 1 = 只限困难群体（重度残疾人、低保对象、特困人员、脱贫和返贫人口等）。
    -- 1: only for people in hardship: severely disabled, on subsistence allowance, and the like.
    @figure_from_where@
    CHECK ((to_fen_per_year = from_fen_per_year AND step_fen = 0)
           OR (to_fen_per_year > from_fen_per_year AND step_fen >= 0
               AND (step_fen = 0 OR (to_fen_per_year - from_fen_per_year) % step_fen = 0))),
    CHECK ((wage_base_millionths > 0) = (from_fen_per_year = 0)),
    CHECK (wage_base_millionths = 0 OR to_fen_per_year = 0),
    PRIMARY KEY (area_code, for_group, from_month, from_fen_per_year, wage_base_millionths)
);

CREATE TABLE tier_wage_base (
    -- 档次计算基数；按份额定的缴费档次，以它为准，一年一定。
    -- What tiers that are shares are measured on, a year.
    @figure_of_whom_and_when@
    fen_per_year INTEGER NOT NULL CHECK (typeof(fen_per_year) = 'integer')
                 CHECK (fen_per_year BETWEEN 1 AND 1000000000),
    step_fen     INTEGER NOT NULL DEFAULT 1 CHECK (typeof(step_fen) = 'integer')
                 CHECK (step_fen IN (1, 10, 100)),
    mode         TEXT NOT NULL DEFAULT 'half_up' CHECK (typeof(mode) = 'text')
                 CHECK (mode IN ('half_up', 'up', 'down')),
    -- 每一档取整到分（1）、角（10）、元（100）；half_up 四舍五入，up 进位，down 舍去。
    -- How each tier is rounded: to the fen, the jiao, the yuan.
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE contribution_subsidy (
    -- 缴费补贴；一年交满多少起，补多少，一行一级。
    -- Contribution subsidy: from so much paid in a year on, so much is added.
    @figure_of_whom_and_when@
    @subsidy_step@
    @figure_from_where@
    CHECK ((more_fen = 0) = (for_each_fen = 0)),
    PRIMARY KEY (area_code, for_group, from_month, from_age_months, for_sex, from_fen_per_year)
);

CREATE TABLE grant_subsidy (
    -- 集体补助的补贴；集体补助一年满多少起，补多少，一行一级。
    -- Subsidy of collective grants: from so much granted in a year on, so much is added.
    @figure_of_whom_and_when@
    @subsidy_step@
    @figure_from_where@
    CHECK ((more_fen = 0) = (for_each_fen = 0)),
    PRIMARY KEY (area_code, for_group, from_month, from_age_months, for_sex, from_fen_per_year)
);

CREATE TABLE subsidy_limit (
    -- 补贴的年限和总额；两种补贴合起来算。
    -- For how many years and up to how much in a life both subsidies are paid.
    @figure_of_whom_and_when@
    at_most_years INTEGER CHECK (typeof(at_most_years) IN ('integer', 'null'))
                  CHECK (at_most_years BETWEEN 1 AND 100),
    -- 最多补几年；空 = 不限。Years of cover at most; empty: any number.
    most_fen_in_a_life INTEGER CHECK (typeof(most_fen_in_a_life) IN ('integer', 'null'))
                  CHECK (most_fen_in_a_life BETWEEN 1 AND 1000000000),
    -- 一生最多补多少；空 = 不限。The most in a life; empty: no limit.
    @figure_from_where@
    CHECK (at_most_years IS NOT NULL OR most_fen_in_a_life IS NOT NULL),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE yearly_cap (
    -- 年缴费上限；个人一年最多交多少，分几次交。
    -- The most that a person may pay for one year, and in how many payments.
    @figure_of_whom_and_when@
    fen_per_year      INTEGER CHECK (typeof(fen_per_year) IN ('integer', 'null'))
                      CHECK (fen_per_year BETWEEN 1 AND 1000000000),
    -- 空 = 以最高档为限。Empty: the top tier.
    payments_per_year INTEGER CHECK (typeof(payments_per_year) IN ('integer', 'null'))
                      CHECK (payments_per_year BETWEEN 1 AND 366),
    -- 一年最多交几次；空 = 不限。Empty: any number.
    within_flexible_minimum INTEGER NOT NULL DEFAULT 0
                            CHECK (typeof(within_flexible_minimum) = 'integer')
                            CHECK (within_flexible_minimum IN (0, 1)),
    -- 1 = 最高档原则上不超过灵活就业人员参加职工养老保险的年最低缴费额。
    -- 1: the top tier should not pass a flexible worker's smallest yearly contribution.
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE back_payment_rule (
    -- 补缴；1 = 是，0 = 否。不同的人、不同的年份规定不同的，一种一行。
    -- Back-payments: 1 yes, 0 no. A row for each kind that has a rule of its own.
    @figure_of_whom_and_when@
    of_which              TEXT NOT NULL DEFAULT '' CHECK (typeof(of_which) = 'text')
                          CHECK (of_which IN ('', 'before_scheme', 'one_sum', 'not_insured')),
    -- 空 = 其他各种补缴，必须有这一行；before_scheme 制度实施时距领取年龄不足 15 年的人，补制度实施以前的年份；
    -- one_sum 一次缴足 sum_years 年；not_insured 到龄前没有参保的人，到龄以后补缴。
    -- Empty: every other one, a row that there must be; years before the scheme began, of who had
    -- less than 15 years left to the pension age then; sum_years years paid at once; made after the
    -- pension age by who had never paid before.
    from_age_months       INTEGER NOT NULL DEFAULT 0 CHECK (typeof(from_age_months) = 'integer')
                          CHECK (from_age_months BETWEEN 0 AND 1440),
    until_age_months      INTEGER CHECK (typeof(until_age_months) IN ('integer', 'null'))
                          CHECK (until_age_months BETWEEN from_age_months AND 1440),
    -- 补缴时的年龄，按月数，首尾都算；空 = 不限。The age when paying, both ends included.
    sum_years             INTEGER CHECK (typeof(sum_years) IN ('integer', 'null'))
                          CHECK (sum_years BETWEEN 2 AND 100),
    at_once               INTEGER NOT NULL DEFAULT 0 CHECK (typeof(at_once) = 'integer')
                          CHECK (at_once IN (0, 1)),
    -- 1 = 这些年份须在同一个月一次缴清，否则按其他补缴。
    -- 1: only where all such years are paid in one month; else they are like others.
    allowed               INTEGER NOT NULL CHECK (typeof(allowed) = 'integer')
                          CHECK (allowed IN (0, 1)),
    -- 可以补缴。May be made.
    subsidised            INTEGER NOT NULL CHECK (typeof(subsidised) = 'integer')
                          CHECK (subsidised IN (0, 1)),
    -- 补缴也给补贴。Attract the subsidy.
    subsidy_fen_per_year  INTEGER CHECK (typeof(subsidy_fen_per_year) IN ('integer', 'null'))
                          CHECK (subsidy_fen_per_year BETWEEN 1 AND 1000000000),
    -- 补缴的补贴一年是多少；空 = 按档次。What a year attracts; empty: by its tier.
    counts_for_long_payer INTEGER NOT NULL CHECK (typeof(counts_for_long_payer) = 'integer')
                          CHECK (counts_for_long_payer IN (0, 1)),
    -- 补缴的年份计入年限养老金。The year counts for the long-payer supplement.
    once_per_year         INTEGER NOT NULL CHECK (typeof(once_per_year) = 'integer')
                          CHECK (once_per_year IN (0, 1)),
    -- 同一年度只能补缴一次。One back-payment at most for a year of cover.
    at_least_lowest_tier  INTEGER NOT NULL DEFAULT 1
                          CHECK (typeof(at_least_lowest_tier) = 'integer')
                          CHECK (at_least_lowest_tier IN (0, 1)),
    -- 不低于补缴时的最低档。Not below the lowest tier in force when paying.
    at_most_years         INTEGER CHECK (typeof(at_most_years) IN ('integer', 'null'))
                          CHECK (at_most_years BETWEEN 1 AND 100),
    -- 补缴后累计不超过几年；空 = 不限。Years in all, back-payments included; empty: no limit.
    raises_paid_year      INTEGER NOT NULL DEFAULT 0 CHECK (typeof(raises_paid_year) = 'integer')
                          CHECK (raises_paid_year IN (0, 1)),
    -- 已缴年度可以提档补缴。May raise the tier of a year that was paid.
    after_pension_age     TEXT NOT NULL DEFAULT 'like_others'
                          CHECK (typeof(after_pension_age) = 'text')
                          CHECK (after_pension_age IN ('not', 'without_long_payer', 'like_others')),
    -- 到龄后：not 不能再补；without_long_payer 只记入个人账户和最低年限；like_others 与到龄前相同。
    -- After the pension age: not at all; for the account and the minimum years only; as before it.
    @figure_from_where@
    CHECK (subsidised = 1 OR subsidy_fen_per_year IS NULL),
    CHECK ((of_which = 'one_sum') = (sum_years IS NOT NULL)),
    CHECK (of_which <> '' OR (from_age_months = 0 AND until_age_months IS NULL AND at_once = 0)),
    CHECK (of_which <> 'one_sum' OR at_once = 1),
    PRIMARY KEY (area_code, for_group, from_month, of_which)
);

CREATE TABLE grant_cap (
    -- 集体补助加资助的上限。
    -- The most that collective grants and sponsorship may come to in a year.
    @figure_of_whom_and_when@
    fen_per_year INTEGER CHECK (typeof(fen_per_year) IN ('integer', 'null'))
                 CHECK (fen_per_year BETWEEN 1 AND 1000000000),
    -- 空 = 当地最高档。Empty: the top tier of the place.
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE government_payment (
    -- 困难群体代缴；政府替他交多少。
    -- What the government pays on behalf of a group.
    @figure_of_whom_and_when@
    fen_per_year  INTEGER CHECK (typeof(fen_per_year) IN ('integer', 'null'))
                  CHECK (fen_per_year BETWEEN 1 AND 1000000000),
    -- 空 = 按最低档。Empty: measured on the lowest tier.
    share_millionths INTEGER NOT NULL DEFAULT 1000000 CHECK (typeof(share_millionths) = 'integer')
                  CHECK (share_millionths BETWEEN 1 AND 1000000),
    -- 按最低档时代缴的份额，1000000 = 全额。The share of the lowest tier; 1000000 is all of it.
    subsidised    INTEGER NOT NULL CHECK (typeof(subsidised) = 'integer')
                  CHECK (subsidised IN (0, 1)),
    -- 1 = 代缴的也给缴费补贴。1: attracts the subsidy as well.
    own_replaces_from_fen INTEGER CHECK (typeof(own_replaces_from_fen) IN ('integer', 'null'))
                          CHECK (own_replaces_from_fen BETWEEN 1 AND 1000000000),
    -- 自己交满多少起，政府不再代缴；空 = 自己交的另加。
    -- From so much paid by the person on, the government pays nothing; empty: both are added.
    own_is_subsidised INTEGER NOT NULL DEFAULT 1 CHECK (typeof(own_is_subsidised) = 'integer')
                      CHECK (own_is_subsidised IN (0, 1)),
    -- 那时自己交的还给不给补贴。Whether the person's payment is subsidised then.
    @figure_from_where@
    CHECK (fen_per_year IS NULL OR share_millionths = 1000000),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE base_pension (
    -- 基础养老金；分年龄段的，一段一行。
    -- Base pension; where it differs by age, a row for each band.
    @figure_of_whom_and_when@
    from_age_months INTEGER NOT NULL DEFAULT 0 CHECK (typeof(from_age_months) = 'integer')
                    CHECK (from_age_months BETWEEN 0 AND 1440),
    from_years_registered INTEGER NOT NULL DEFAULT 0
                    CHECK (typeof(from_years_registered) = 'integer')
                    CHECK (from_years_registered BETWEEN 0 AND 120),
    -- 本地户籍满多少年起；每个年龄都要有 0 年的一行。
    -- For those registered at the place for so many full years; each age has a row with 0.
    or_years_paid   INTEGER CHECK (typeof(or_years_paid) IN ('integer', 'null'))
                    CHECK (or_years_paid BETWEEN 1 AND 100),
    -- 或者缴费满多少年；空 = 只看户籍。Or with so many years paid; empty: registration alone.
    fen_per_month   INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                    CHECK (fen_per_month BETWEEN 1 AND 1000000000),
    on_top_of_minimum INTEGER NOT NULL DEFAULT 0 CHECK (typeof(on_top_of_minimum) = 'integer')
                    CHECK (on_top_of_minimum IN (0, 1)),
    -- 1 = 地方加发的部分，加在全国最低标准上。1: the local part, on top of the national minimum.
    @figure_from_where@
    CHECK (or_years_paid IS NULL OR from_years_registered > 0),
    PRIMARY KEY (area_code, for_group, from_month, from_age_months, from_years_registered)
);

CREATE TABLE long_payer_supplement (
    -- 年限养老金；缴费第几年到第几年，每满一年每月加发多少，或基础养老金的百分之几。
    -- Long-payer supplement: what each year paid, from one to another, adds a month: an amount, or
    -- a share of the base pension.
    @figure_of_whom_and_when@
    from_year              INTEGER NOT NULL CHECK (typeof(from_year) = 'integer')
                           CHECK (from_year BETWEEN 1 AND 100),
    to_year                INTEGER CHECK (typeof(to_year) IN ('integer', 'null'))
                           CHECK (to_year BETWEEN from_year AND 100),
    -- 空 = 没有止点。Empty: no end.
    fen_per_month_per_year INTEGER NOT NULL DEFAULT 0
                           CHECK (typeof(fen_per_month_per_year) = 'integer')
                           CHECK (fen_per_month_per_year BETWEEN 0 AND 1000000000),
    base_millionths_per_year INTEGER NOT NULL DEFAULT 0
                           CHECK (typeof(base_millionths_per_year) = 'integer')
                           CHECK (base_millionths_per_year BETWEEN 0 AND 1000000),
    -- 基础养老金的份额，1% = 10000。A share of the base; 1 % is 10000.
    @figure_from_where@
    CHECK (fen_per_month_per_year = 0 OR base_millionths_per_year = 0),
    PRIMARY KEY (area_code, for_group, from_month, from_year)
);

CREATE TABLE average_tier_supplement (
    -- 按平均档次加发；平均每年缴满多少起，每月加发多少。
    -- From such an average of the tiers paid on, so much a month more.
    @figure_of_whom_and_when@
    from_average_fen INTEGER NOT NULL CHECK (typeof(from_average_fen) = 'integer')
                     CHECK (from_average_fen BETWEEN 1 AND 1000000000),
    -- 各缴费年度个人缴费和政府代缴合计 ÷ 年数。Own and government money of the years paid ÷ their number.
    fen_per_month    INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                     CHECK (fen_per_month BETWEEN 0 AND 1000000000),
    from_years       INTEGER NOT NULL DEFAULT 0 CHECK (typeof(from_years) = 'integer')
                     CHECK (from_years BETWEEN 0 AND 100),
    -- 至少缴满几年；0 = 不论。With so many years paid at least; 0: any number.
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month, from_average_fen)
);

CREATE TABLE old_age_supplement (
    -- 高龄加发；从多少岁（按月数）起每月多少。
    -- Old-age supplement: from an age in months on, so much a month.
    @figure_of_whom_and_when@
    from_age_months INTEGER NOT NULL CHECK (typeof(from_age_months) = 'integer')
                    CHECK (from_age_months BETWEEN 1 AND 1440),
    fen_per_month   INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                    CHECK (fen_per_month BETWEEN 0 AND 1000000000),
    added           INTEGER NOT NULL DEFAULT 0 CHECK (typeof(added) = 'integer')
                    CHECK (added IN (0, 1)),
    -- 1 = 加在前面各档之上；0 = 代替前面各档。
    -- 1: on top of the steps before; 0: instead of them.
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month, from_age_months)
);

CREATE TABLE payout_months (
    -- 计发月数；从多少岁（按月数）起，账户除以多少个月。
    -- Payout months: from an age in months on, the account is divided by so many months.
    @figure_of_whom_and_when@
    from_age_months INTEGER NOT NULL CHECK (typeof(from_age_months) = 'integer')
                    CHECK (from_age_months BETWEEN 0 AND 1440),
    payout_months   INTEGER NOT NULL CHECK (typeof(payout_months) = 'integer')
                    CHECK (payout_months BETWEEN 1 AND 600),
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month, from_age_months)
);

CREATE TABLE pension_age (
    -- 领取年龄，按月数：60 岁 = 720。
    -- Pension age in months: 60 years are 720.
    @figure_of_whom_and_when@
    age_months   INTEGER NOT NULL CHECK (typeof(age_months) = 'integer')
                 CHECK (age_months BETWEEN 480 AND 960),
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE minimum_years (
    -- 最低缴费年限。
    -- Minimum years.
    @figure_of_whom_and_when@
    years        INTEGER NOT NULL CHECK (typeof(years) = 'integer') CHECK (years BETWEEN 0 AND 100),
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE pension_rounding (
    -- 每月养老金的取整。
    -- How the monthly pension is brought to whole steps.
    @figure_of_whom_and_when@
    step_fen     INTEGER NOT NULL CHECK (typeof(step_fen) = 'integer')
                 CHECK (step_fen IN (1, 10, 100)),
    -- 1 到分，10 到角，100 到元。To the fen, the jiao, the yuan.
    mode         TEXT NOT NULL CHECK (typeof(mode) = 'text')
                 CHECK (mode IN ('half_up', 'up', 'down')),
    -- half_up 四舍五入；up 进位；down 舍去。
    applies_to   TEXT NOT NULL CHECK (typeof(applies_to) = 'text')
                 CHECK (applies_to IN ('sum', 'each_part')),
    -- sum 合计取整一次；each_part 各部分分别取整。
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE crediting_rate (
    -- 个人账户记账利率；一年一行，生效年月写当年 1 月。2.5% = 25000。
    -- Crediting rate of a calendar year, whose January is the month of effect.
    @figure_of_whom_and_when@
    millionths_per_year INTEGER NOT NULL CHECK (typeof(millionths_per_year) = 'integer')
                        CHECK (millionths_per_year BETWEEN 0 AND 1000000),
    @figure_from_where@
    CHECK (from_month LIKE '%-01'),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE interest_start (
    -- 计息起点。
    -- When money that comes in begins to bear interest.
    @figure_of_whom_and_when@
    starts       TEXT NOT NULL CHECK (typeof(starts) = 'text')
                 CHECK (starts IN ('payment_month', 'next_month', 'next_january')),
    -- payment_month 缴费当月；next_month 次月；next_january 次年 1 月。
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE interest_while_drawing (
    -- 待遇期计息；领取期间账户余额计不计息。
    -- Whether the balance earns interest while the pension is drawn.
    @figure_of_whom_and_when@
    earns        INTEGER NOT NULL CHECK (typeof(earns) = 'integer') CHECK (earns IN (0, 1)),
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE funeral_grant (
    -- 丧葬补助金；一种人一行，定额或几个月的基础养老金。
    -- Funeral grant: a row for pensioners, one for contributors; an amount, or months of the base.
    @figure_of_whom_and_when@
    for_death_of   TEXT NOT NULL CHECK (typeof(for_death_of) = 'text')
                   CHECK (for_death_of IN ('pensioner', 'contributor')),
    -- pensioner 领取期间死亡；contributor 缴费期间死亡。
    fen            INTEGER CHECK (typeof(fen) IN ('integer', 'null'))
                   CHECK (fen BETWEEN 1 AND 1000000000),
    months_of_base INTEGER CHECK (typeof(months_of_base) IN ('integer', 'null'))
                   CHECK (months_of_base BETWEEN 1 AND 120),
    -- 按死亡当月基础养老金的几个月。So many times the base pension of the month of death.
    of_base        TEXT NOT NULL DEFAULT 'place' CHECK (typeof(of_base) = 'text')
                   CHECK (of_base IN ('place', 'national_minimum')),
    -- place 本地的基础养老金；national_minimum 全国最低标准。Of the place's base, or of the nation's minimum.
    for_burial     TEXT NOT NULL DEFAULT '' CHECK (typeof(for_burial) = 'text')
                   CHECK (for_burial IN ('', 'cremation', 'other')),
    -- 空 = 不论怎样安葬；cremation 火化；other 其他。Empty: however they are buried.
    @figure_from_where@
    CHECK ((fen IS NULL) <> (months_of_base IS NULL)),
    PRIMARY KEY (area_code, for_group, from_month, for_death_of, for_burial)
);

CREATE TABLE inheritance_rule (
    -- 继承；按死亡年月。
    -- What of the account the heirs get, by the month of death.
    @figure_of_whom_and_when@
    heirs_get    TEXT NOT NULL CHECK (typeof(heirs_get) = 'text')
                 CHECK (heirs_get IN ('balance', 'balance_less_subsidies')),
    -- balance 全部余额；balance_less_subsidies 扣除政府补贴部分。
    -- All of the balance, or what is left of it without the share of the subsidies.
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE certification_rule (
    -- 资格认证；没有认证就停发，认证后补不补发。
    -- Proof of life: without it payment stops; whether it is made good once given.
    @figure_of_whom_and_when@
    every_months INTEGER NOT NULL CHECK (typeof(every_months) = 'integer')
                 CHECK (every_months BETWEEN 1 AND 120),
    -- 每几个月认证一次。
    made_good    INTEGER NOT NULL CHECK (typeof(made_good) = 'integer') CHECK (made_good IN (0, 1)),
    -- 1 = 认证后补发停发的月份。
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE scheme_start (
    -- 制度实施年月。
    -- The month in which the scheme began here.
    @figure_of_whom_and_when@
    start_month  TEXT NOT NULL CHECK (typeof(start_month) = 'text')
                 CHECK (start_month || '-01' IS date(start_month || '-01')
                                      AND start_month BETWEEN '1900-01' AND '2299-12'),
    registration_asked INTEGER NOT NULL DEFAULT 0 CHECK (typeof(registration_asked) = 'integer')
                       CHECK (registration_asked IN (0, 1)),
    -- 1 = 实施时已到龄的人要先登记。1: who was old enough then has to register first.
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

-- 以下是职工养老保险（灵活就业人员）。
-- From here on: the employee scheme, for flexible workers.

CREATE TABLE average_wage (
    -- 平均工资；统计年度写当年 1 月。
    -- Average wage a month of a statistical year, whose January is the month of effect.
    @figure_of_whom_and_when@
    fen_per_month INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                  CHECK (fen_per_month BETWEEN 1 AND 1000000000),
    @figure_from_where@
    CHECK (from_month LIKE '%-01'),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE contribution_base_limits (
    -- 缴费基数上下限；空 = 按平均工资的份额推算。
    -- Limits of the contribution base; empty: worked out from the average wage.
    @figure_of_whom_and_when@
    average_fen_per_month INTEGER CHECK (typeof(average_fen_per_month) IN ('integer', 'null'))
                          CHECK (average_fen_per_month BETWEEN 1 AND 1000000000),
    -- 核定上下限所用的平均工资。The average wage behind the limits.
    lower_fen_per_month   INTEGER CHECK (typeof(lower_fen_per_month) IN ('integer', 'null'))
                          CHECK (lower_fen_per_month BETWEEN 1 AND 1000000000),
    upper_fen_per_month   INTEGER CHECK (typeof(upper_fen_per_month) IN ('integer', 'null'))
                          CHECK (upper_fen_per_month BETWEEN 1 AND 1000000000),
    @figure_from_where@
    CHECK (average_fen_per_month IS NOT NULL OR lower_fen_per_month IS NOT NULL
           OR upper_fen_per_month IS NOT NULL),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE benefit_base (
    -- 计发基数；一年一行，生效年月写当年 1 月。
    -- Benefit base a month of a calendar year.
    @figure_of_whom_and_when@
    fen_per_month INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                  CHECK (fen_per_month BETWEEN 1 AND 1000000000),
    @figure_from_where@
    CHECK (from_month LIKE '%-01'),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE employee_contribution (
    -- 灵活就业人员的缴费比例和缴费基数范围；20% = 200000。
    -- A flexible worker's contribution rate, the part of it for the account, and the range of the
    -- base as shares of the average wage.
    @figure_of_whom_and_when@
    millionths_of_base     INTEGER NOT NULL CHECK (typeof(millionths_of_base) = 'integer')
                           CHECK (millionths_of_base BETWEEN 1 AND 1000000),
    to_account_millionths  INTEGER NOT NULL CHECK (typeof(to_account_millionths) = 'integer')
                           CHECK (to_account_millionths BETWEEN 0 AND millionths_of_base),
    lower_millionths       INTEGER NOT NULL CHECK (typeof(lower_millionths) = 'integer')
                           CHECK (lower_millionths BETWEEN 1 AND 10000000),
    upper_millionths       INTEGER NOT NULL CHECK (typeof(upper_millionths) = 'integer')
                           CHECK (upper_millionths BETWEEN lower_millionths AND 10000000),
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE employee_crediting_rate (
    -- 职工个人账户记账利率；一年一行，生效年月写当年 1 月。
    -- Crediting rate of the employee account in a calendar year.
    @figure_of_whom_and_when@
    millionths_per_year INTEGER NOT NULL CHECK (typeof(millionths_per_year) = 'integer')
                        CHECK (millionths_per_year BETWEEN 0 AND 1000000),
    @figure_from_where@
    CHECK (from_month LIKE '%-01'),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE employee_payout_months (
    -- 职工计发月数，按十分之一个月：139.0 写 1390。
    -- Payout months of the employee scheme in tenths of a month: 139.0 is 1390.
    @figure_of_whom_and_when@
    from_age_months INTEGER NOT NULL CHECK (typeof(from_age_months) = 'integer')
                    CHECK (from_age_months BETWEEN 0 AND 1440),
    payout_tenths   INTEGER NOT NULL CHECK (typeof(payout_tenths) = 'integer')
                    CHECK (payout_tenths BETWEEN 10 AND 6000),
    between_ages    TEXT NOT NULL DEFAULT 'step' CHECK (typeof(between_ages) = 'text')
                    CHECK (between_ages IN ('step', 'linear')),
    -- step 按整档；linear 到下一档之间按月折算，四舍五入到 0.1。
    -- Up to the next row the same, or in equal monthly steps, half up to 0.1.
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month, from_age_months)
);

CREATE TABLE retirement_age (
    -- 法定退休年龄；按类别和出生年月。
    -- Statutory retirement age by category and month of birth.
    @figure_of_whom_and_when@
    category     TEXT NOT NULL CHECK (typeof(category) = 'text')
                 CHECK (category IN ('male_60', 'female_55', 'female_50')),
    -- male_60 男职工；female_55 原 55 岁的女职工（灵活就业）；female_50 原 50 岁的女职工。
    from_birth_month TEXT NOT NULL CHECK (typeof(from_birth_month) = 'text')
                     CHECK (from_birth_month || '-01' IS date(from_birth_month || '-01')
                                          AND from_birth_month BETWEEN '1900-01' AND '2299-12'),
    -- 从哪年哪月出生的人起。
    age_months   INTEGER NOT NULL CHECK (typeof(age_months) = 'integer')
                 CHECK (age_months BETWEEN 480 AND 960),
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month, category, from_birth_month)
);

CREATE TABLE employee_minimum_months (
    -- 职工最低缴费年限，按月数：15 年 = 180；按退休年份。
    -- Minimum contribution of the employee scheme in months, by the year of retirement.
    @figure_of_whom_and_when@
    months       INTEGER NOT NULL CHECK (typeof(months) = 'integer')
                 CHECK (months BETWEEN 0 AND 600),
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE employee_rounding (
    -- 职工养老金的取整和缴费年限的算法。
    -- Rounding of the employee pension, and how its years are counted.
    @figure_of_whom_and_when@
    step_fen     INTEGER NOT NULL CHECK (typeof(step_fen) = 'integer')
                 CHECK (step_fen IN (1, 10, 100)),
    mode         TEXT NOT NULL CHECK (typeof(mode) = 'text')
                 CHECK (mode IN ('half_up', 'up', 'down')),
    applies_to   TEXT NOT NULL CHECK (typeof(applies_to) = 'text')
                 CHECK (applies_to IN ('sum', 'each_part')),
    years_counted TEXT NOT NULL DEFAULT 'to_the_month' CHECK (typeof(years_counted) = 'text')
                  CHECK (years_counted IN ('to_the_month', 'hundredths_half_up',
                                          'ten_thousandths_half_up', 'half_years_up',
                                          'whole_years_up')),
    -- to_the_month 精确到月；hundredths_half_up 两位小数四舍五入；ten_thousandths_half_up 四位小数
    -- 四舍五入；half_years_up 不满半年按半年；whole_years_up 不满一年按一年。
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE survivor_grant (
    -- 职工遗属待遇：丧葬补助金和抚恤金，按几个月的上年度人均可支配收入。
    -- Survivors' benefits of the employee scheme in months of the income per head.
    @figure_of_whom_and_when@
    funeral_months       INTEGER NOT NULL CHECK (typeof(funeral_months) = 'integer')
                         CHECK (funeral_months BETWEEN 0 AND 120),
    grant_months         INTEGER NOT NULL CHECK (typeof(grant_months) = 'integer')
                         CHECK (grant_months BETWEEN 0 AND 120),
    -- 缴费不满 grant_years 年的抚恤金月数。The grant up to so many years paid.
    grant_years          INTEGER NOT NULL CHECK (typeof(grant_years) = 'integer')
                         CHECK (grant_years BETWEEN 0 AND 60),
    months_per_year_more INTEGER NOT NULL CHECK (typeof(months_per_year_more) = 'integer')
                         CHECK (months_per_year_more BETWEEN 0 AND 12),
    most_grant_months    INTEGER NOT NULL CHECK (typeof(most_grant_months) = 'integer')
                         CHECK (most_grant_months BETWEEN grant_months AND 240),
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE income_per_head (
    -- 城镇居民月人均可支配收入；一年一行。
    -- Urban income per head a month, of the year before the month of effect.
    @figure_of_whom_and_when@
    fen_per_month INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                  CHECK (fen_per_month BETWEEN 1 AND 1000000000),
    @figure_from_where@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE change_record (
    -- 变更记录：上面各表每改一行记一行，连同改前、改后；由触发器写，程序也靠它撤销。
    -- The change record: a row for each row changed in the tables above, written by triggers; the
    -- program undoes an act with it.
    number     INTEGER NOT NULL PRIMARY KEY CHECK (typeof(number) = 'integer') CHECK (number >= 0),
    -- 序号；0 是触发器的草稿。Number; 0 is a scratch row of the triggers.
    act        INTEGER NOT NULL CHECK (typeof(act) = 'integer') CHECK (act >= 0),
    -- 同一次操作改的各行同号。Rows changed by one act have one number.
    changed_at TEXT NOT NULL CHECK (typeof(changed_at) = 'text'),
    -- 时间（世界时）。When, in UTC.
    act_kind   TEXT NOT NULL DEFAULT '' CHECK (typeof(act_kind) = 'text')
               CHECK (act_kind IN
               ('', 'edit', 'import', 'restore', 'update', 'undo')),
    -- 空 = 用别的软件改的。Empty: changed with another program.
    table_name TEXT NOT NULL CHECK (typeof(table_name) = 'text'),
    -- 哪张表。The table.
    area_code  INTEGER CHECK (typeof(area_code) IN ('integer', 'null')),
    -- 哪个地方；依据没有。The place of the row; documents have none.
    row_before TEXT CHECK (typeof(row_before) IN ('text', 'null')),
    -- 改前，JSON；新增的没有。The row before, as JSON; none for a new one.
    row_after  TEXT CHECK (typeof(row_after) IN ('text', 'null')),
    -- 改后，JSON；删掉的没有。The row after, as JSON; none for one that is gone.
    why        TEXT NOT NULL DEFAULT '' CHECK (typeof(why) = 'text'),
    -- 缘由；用别的软件改的没有。Why; other programs give no reason.
    undoes     INTEGER CHECK (typeof(undoes) IN ('integer', 'null')),
    -- 撤销了哪一次。The act that this one undoes.
    mark       INTEGER CHECK (typeof(mark) IN ('integer', 'null'))
    -- 触发器用来分清各次操作。By it the triggers tell one act from the next.
);

CREATE INDEX change_record_by_act ON change_record (act);

CREATE INDEX change_record_by_place ON change_record (area_code);

-- 各地自己的现行数字，钱用元；程序不读它，只供查看。
-- Each place's own figures of today, in yuan: for people only, the program does not read it.
CREATE VIEW current_figures AS
WITH figure (number, topic, area_code, for_group, from_month, until_month, announced, source_id, changed_on,
             item, value, unit) AS (
    SELECT 1, 'contribution_tier', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '缴费档次' || iif(only_kept, '，只限原已选这一档的人', '') || iif(only_hardship, '，只限困难群体', ''),
           iif(wage_base_millionths > 0, '档次计算基数的 ' || printf('%d.%04d', wage_base_millionths / 10000, wage_base_millionths % 10000) || '%',
               printf('%d.%02d', from_fen_per_year / 100, from_fen_per_year % 100)
               || iif(to_fen_per_year = from_fen_per_year, '', '–' || printf('%d.%02d', to_fen_per_year / 100, to_fen_per_year % 100)
                      || iif(step_fen = 0, '，任意金额', '，每隔 ' || printf('%d.%02d', step_fen / 100, step_fen % 100)))), '元/年'
    FROM contribution_tier
    UNION ALL
    SELECT 2, 'tier_wage_base', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '档次计算基数', printf('%d.%02d', fen_per_year / 100, fen_per_year % 100), '元/年'
    FROM tier_wage_base
    UNION ALL
    SELECT 3, 'contribution_subsidy', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '缴费补贴，年缴 ' || printf('%d.%02d', from_fen_per_year / 100, from_fen_per_year % 100) || ' 元起'
               || iif(from_age_months = 0, '', '，' || (from_age_months / 12) || ' 岁起')
               || CASE for_sex WHEN 'male' THEN '，男' WHEN 'female' THEN '，女' ELSE '' END,
           printf('%d.%02d', subsidy_fen_per_year / 100, subsidy_fen_per_year % 100)
               || iif(payment_millionths = 0, '', ' + ' || printf('%d.%04d', payment_millionths / 10000, payment_millionths % 10000) || '%')
               || iif(for_each_fen = 0, '', '，每多 ' || printf('%d.%02d', for_each_fen / 100, for_each_fen % 100) || ' 加 ' || printf('%d.%02d', more_fen / 100, more_fen % 100))
               || iif(most_fen IS NULL, '', '，最多 ' || printf('%d.%02d', most_fen / 100, most_fen % 100)), '元/年'
    FROM contribution_subsidy
    UNION ALL
    SELECT 4, 'grant_subsidy', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '集体补助的补贴，年缴 ' || printf('%d.%02d', from_fen_per_year / 100, from_fen_per_year % 100) || ' 元起'
               || iif(from_age_months = 0, '', '，' || (from_age_months / 12) || ' 岁起')
               || CASE for_sex WHEN 'male' THEN '，男' WHEN 'female' THEN '，女' ELSE '' END,
           printf('%d.%02d', subsidy_fen_per_year / 100, subsidy_fen_per_year % 100)
               || iif(payment_millionths = 0, '', ' + ' || printf('%d.%04d', payment_millionths / 10000, payment_millionths % 10000) || '%')
               || iif(for_each_fen = 0, '', '，每多 ' || printf('%d.%02d', for_each_fen / 100, for_each_fen % 100) || ' 加 ' || printf('%d.%02d', more_fen / 100, more_fen % 100))
               || iif(most_fen IS NULL, '', '，最多 ' || printf('%d.%02d', most_fen / 100, most_fen % 100)), '元/年'
    FROM grant_subsidy
    UNION ALL
    SELECT 5, 'subsidy_limit', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '补贴的年限和总额',
           iif(at_most_years IS NULL, '', '最多 ' || at_most_years || ' 年')
           || iif(at_most_years IS NULL OR most_fen_in_a_life IS NULL, '', '；')
           || iif(most_fen_in_a_life IS NULL, '', '一生最多 ' || printf('%d.%02d', most_fen_in_a_life / 100, most_fen_in_a_life % 100) || ' 元'), ''
    FROM subsidy_limit
    UNION ALL
    SELECT 6, 'yearly_cap', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '年缴费上限' || iif(payments_per_year IS NULL, '', '，一年最多交 ' || payments_per_year || ' 次'),
           iif(fen_per_year IS NULL, '最高档', printf('%d.%02d', fen_per_year / 100, fen_per_year % 100)), iif(fen_per_year IS NULL, '', '元/年')
    FROM yearly_cap
    UNION ALL
    SELECT 7, 'back_payment_rule', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '补缴' || CASE of_which WHEN 'before_scheme' THEN '，实施时距领取年龄不足 15 年的人补实施以前的年份'
               WHEN 'one_sum' THEN '，一次缴足 ' || sum_years || ' 年'
               WHEN 'not_insured' THEN '，到龄前没有参保的人' ELSE '' END
               || iif(from_age_months = 0, '', '，' || (from_age_months / 12) || ' 岁起')
               || iif(until_age_months IS NULL, '', '，至 ' || (until_age_months / 12) || ' 岁'),
           iif(allowed, '可以', '不可以') || '；' || iif(subsidised, '有补贴', '无补贴')
           || iif(subsidy_fen_per_year IS NULL, '', '，一年 ' || printf('%d.%02d', subsidy_fen_per_year / 100, subsidy_fen_per_year % 100))
           || '；'
           || iif(counts_for_long_payer, '计入', '不计入') || '年限养老金'
           || iif(once_per_year, '；同一年度限一次', '')
           || iif(raises_paid_year, '；可以提档', '')
           || iif(at_most_years IS NULL, '', '；累计不超过 ' || at_most_years || ' 年'), ''
    FROM back_payment_rule
    UNION ALL
    SELECT 8, 'grant_cap', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '集体补助加资助的上限',
           iif(fen_per_year IS NULL, '最高档', printf('%d.%02d', fen_per_year / 100, fen_per_year % 100)), iif(fen_per_year IS NULL, '', '元/年')
    FROM grant_cap
    UNION ALL
    SELECT 9, 'government_payment', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '政府代缴',
           iif(fen_per_year IS NULL, '最低档的 ' || printf('%d.%04d', share_millionths / 10000, share_millionths % 10000) || '%', printf('%d.%02d', fen_per_year / 100, fen_per_year % 100)), iif(fen_per_year IS NULL, '', '元/年')
    FROM government_payment
    UNION ALL
    SELECT 10, 'base_pension', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '基础养老金' || iif(from_years_registered = 0, '', '，本地户籍满 ' || from_years_registered || ' 年'
               || iif(or_years_paid IS NULL, '', '或缴费满 ' || or_years_paid || ' 年'))
               || iif(from_age_months = 0, '', '，' || (from_age_months / 12) || ' 岁' || iif(from_age_months % 12 = 0, '', (from_age_months % 12) || ' 个月') || '起')
               || iif(on_top_of_minimum, '，加在全国最低标准上', ''),
           printf('%d.%02d', fen_per_month / 100, fen_per_month % 100), '元/月'
    FROM base_pension
    UNION ALL
    SELECT 11, 'long_payer_supplement', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '年限养老金，第 ' || from_year || ' 年'
               || iif(to_year IS NULL, '起', '至第 ' || to_year || ' 年'),
           iif(base_millionths_per_year > 0, '基础养老金的 ' || printf('%d.%04d', base_millionths_per_year / 10000, base_millionths_per_year % 10000) || '%',
               printf('%d.%02d', fen_per_month_per_year / 100, fen_per_month_per_year % 100)), iif(base_millionths_per_year > 0, '每年', '元/月，每年')
    FROM long_payer_supplement
    UNION ALL
    SELECT 12, 'average_tier_supplement', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '按平均档次加发，平均年缴 ' || printf('%d.%02d', from_average_fen / 100, from_average_fen % 100) || ' 元起'
               || iif(from_years = 0, '', '，缴满 ' || from_years || ' 年'),
           printf('%d.%02d', fen_per_month / 100, fen_per_month % 100), '元/月'
    FROM average_tier_supplement
    UNION ALL
    SELECT 13, 'old_age_supplement', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '高龄加发，' || (from_age_months / 12) || ' 岁' || iif(from_age_months % 12 = 0, '', (from_age_months % 12) || ' 个月') || '起' || iif(added, '，另加', ''),
           printf('%d.%02d', fen_per_month / 100, fen_per_month % 100), '元/月'
    FROM old_age_supplement
    UNION ALL
    SELECT 14, 'payout_months', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '计发月数' || iif(from_age_months = 0, '', '，' || (from_age_months / 12) || ' 岁' || iif(from_age_months % 12 = 0, '', (from_age_months % 12) || ' 个月') || '起'),
           CAST(payout_months AS TEXT), '月'
    FROM payout_months
    UNION ALL
    SELECT 15, 'pension_age', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '领取年龄',
           (age_months / 12) || ' 岁' || iif(age_months % 12 = 0, '', (age_months % 12) || ' 个月'), ''
    FROM pension_age
    UNION ALL
    SELECT 16, 'minimum_years', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '最低缴费年限',
           CAST(years AS TEXT), '年'
    FROM minimum_years
    UNION ALL
    SELECT 17, 'pension_rounding', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '取整',
           CASE mode WHEN 'half_up' THEN '四舍五入' WHEN 'up' THEN '进位' ELSE '舍去' END
           || CASE step_fen WHEN 1 THEN '到分' WHEN 10 THEN '到角' ELSE '到元' END
           || iif(applies_to = 'sum', '，按合计', '，各部分分别'), ''
    FROM pension_rounding
    UNION ALL
    SELECT 18, 'crediting_rate', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '个人账户记账利率',
           printf('%d.%04d', millionths_per_year / 10000, millionths_per_year % 10000), '%/年'
    FROM crediting_rate
    UNION ALL
    SELECT 19, 'interest_start', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '计息起点',
           CASE starts WHEN 'payment_month' THEN '缴费当月' WHEN 'next_month' THEN '次月'
                       ELSE '次年 1 月' END, ''
    FROM interest_start
    UNION ALL
    SELECT 20, 'interest_while_drawing', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '待遇期计息',
           iif(earns, '计息', '不计息'), ''
    FROM interest_while_drawing
    UNION ALL
    SELECT 21, 'funeral_grant', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '丧葬补助金，' || iif(for_death_of = 'pensioner', '领取期间死亡', '缴费期间死亡')
               || CASE for_burial WHEN 'cremation' THEN '，火化' WHEN 'other' THEN '，未火化' ELSE '' END,
           iif(fen IS NULL, months_of_base || ' 个月的' || iif(of_base = 'place', '', '全国最低') || '基础养老金', printf('%d.%02d', fen / 100, fen % 100)), iif(fen IS NULL, '', '元')
    FROM funeral_grant
    UNION ALL
    SELECT 22, 'inheritance_rule', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '继承',
           iif(heirs_get = 'balance', '全部余额', '扣除政府补贴部分'), ''
    FROM inheritance_rule
    UNION ALL
    SELECT 23, 'certification_rule', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '资格认证',
           '每 ' || every_months || ' 个月一次' || iif(made_good, '，认证后补发', '，不补发'), ''
    FROM certification_rule
    UNION ALL
    SELECT 24, 'scheme_start', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '制度实施年月',
           start_month || iif(registration_asked, '，已到龄的要登记', ''), ''
    FROM scheme_start
    UNION ALL
    SELECT 25, 'average_wage', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '平均工资（统计年度）',
           printf('%d.%02d', fen_per_month / 100, fen_per_month % 100), '元/月'
    FROM average_wage
    UNION ALL
    SELECT 26, 'contribution_base_limits', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '职工缴费基数下限、上限',
           iif(lower_fen_per_month IS NULL, '按比例', printf('%d.%02d', lower_fen_per_month / 100, lower_fen_per_month % 100)) || '、'
           || iif(upper_fen_per_month IS NULL, '按比例', printf('%d.%02d', upper_fen_per_month / 100, upper_fen_per_month % 100)), '元/月'
    FROM contribution_base_limits
    UNION ALL
    SELECT 27, 'benefit_base', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '计发基数',
           printf('%d.%02d', fen_per_month / 100, fen_per_month % 100), '元/月'
    FROM benefit_base
    UNION ALL
    SELECT 28, 'employee_contribution', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '灵活就业缴费比例，其中记入个人账户',
           printf('%d.%04d', millionths_of_base / 10000, millionths_of_base % 10000) || '、' || printf('%d.%04d', to_account_millionths / 10000, to_account_millionths % 10000), '%'
    FROM employee_contribution
    UNION ALL
    SELECT 29, 'employee_crediting_rate', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '职工个人账户记账利率',
           printf('%d.%04d', millionths_per_year / 10000, millionths_per_year % 10000), '%/年'
    FROM employee_crediting_rate
    UNION ALL
    SELECT 30, 'employee_payout_months', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '职工计发月数，' || (from_age_months / 12) || ' 岁' || iif(from_age_months % 12 = 0, '', (from_age_months % 12) || ' 个月'),
           printf('%d.%d', payout_tenths / 10, payout_tenths % 10), '月'
    FROM employee_payout_months
    UNION ALL
    SELECT 31, 'retirement_age', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '法定退休年龄，' || CASE category WHEN 'male_60' THEN '男'
               WHEN 'female_55' THEN '女（原 55 岁）' ELSE '女（原 50 岁）' END
               || '，' || from_birth_month || ' 起出生',
           (age_months / 12) || ' 岁' || iif(age_months % 12 = 0, '', (age_months % 12) || ' 个月'), ''
    FROM retirement_age
    UNION ALL
    SELECT 32, 'employee_minimum_months', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '职工最低缴费年限',
           printf('%g', months / 12.0), '年'
    FROM employee_minimum_months
    UNION ALL
    SELECT 33, 'employee_rounding', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '职工养老金取整',
           CASE mode WHEN 'half_up' THEN '四舍五入' WHEN 'up' THEN '进位' ELSE '舍去' END
           || CASE step_fen WHEN 1 THEN '到分' WHEN 10 THEN '到角' ELSE '到元' END
           || iif(applies_to = 'sum', '，按合计', '，各部分分别'), ''
    FROM employee_rounding
    UNION ALL
    SELECT 34, 'survivor_grant', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '职工遗属待遇：丧葬补助金、抚恤金起点',
           funeral_months || '、' || grant_months, '个月'
    FROM survivor_grant
    UNION ALL
    SELECT 35, 'income_per_head', area_code, for_group, from_month, until_month, announced, source_id, changed_on,
           '城镇居民月人均可支配收入',
           printf('%d.%02d', fen_per_month / 100, fen_per_month % 100), '元/月'
    FROM income_per_head
),
in_force AS (
    SELECT *, max(from_month) OVER (PARTITION BY topic, area_code, for_group) AS newest
    FROM figure WHERE from_month <= strftime('%Y-%m', 'now', 'localtime')
        AND ifnull(until_month, '9999-12') >= strftime('%Y-%m', 'now', 'localtime')
)
SELECT printf('%06d', in_force.area_code) AS 行政区划代码,
       place.name_zh AS 地名,
       CASE for_group WHEN 'ordinary' THEN '一般居民' WHEN 'severely_disabled' THEN '重度残疾人'
                      WHEN 'subsistence_allowance' THEN '低保对象'
                      WHEN 'extreme_poverty' THEN '特困人员'
                      WHEN 'registered_poor' THEN '建档立卡贫困人口'
                      WHEN 'family_planning' THEN '计划生育特殊家庭'
                      WHEN 'other_hardship' THEN '其他缴费困难群体' ELSE '' END AS 人群,
       item AS 项目,
       value AS 数值,
       unit AS 单位,
       from_month AS 生效年月,
       iif(announced, '预告，未确认', '有效') AS 状态,
       iif(changed_on IS NULL, '', changed_on || ' 自己改过，改前依据 ')
       || document || iif(document_no = '', '', '（' || document_no || '）') AS 依据,
       iif(changed_on IS NULL, evidence, 'own') AS 证据
FROM in_force
JOIN place USING (area_code)
JOIN source USING (source_id)
WHERE from_month = newest
ORDER BY in_force.area_code, number, for_group;
