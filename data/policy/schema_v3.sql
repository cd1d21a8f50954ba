-- SPDX-License-Identifier: Apache-2.0
--
-- 第三版（user_version 3）的表，只用来认出并升级旧文件，不再改动；给人看的视图和说明从略，触发器照表生成。
-- The tables of version 3, to know and upgrade older files by; never changed again. Without its
-- comments and its view, which are not compared; its triggers are made from the tables, as they
-- were then.

PRAGMA application_id = 0x59425A31;  -- "YBZ1"
PRAGMA user_version = 3;

CREATE TABLE place (
    area_code       INTEGER NOT NULL PRIMARY KEY CHECK (typeof(area_code) = 'integer')
                    CHECK (area_code BETWEEN 0 AND 999999 OR area_code BETWEEN 100000000 AND 999999999
                     OR area_code BETWEEN 100000000000 AND 999999999999),
    parent_code     INTEGER NOT NULL CHECK (typeof(parent_code) = 'integer')
                    REFERENCES place (area_code),
    name_zh         TEXT NOT NULL CHECK (typeof(name_zh) = 'text') CHECK (name_zh <> ''),
    name_en         TEXT NOT NULL DEFAULT '' CHECK (typeof(name_en) = 'text'),
    pinyin_initials TEXT NOT NULL DEFAULT '' CHECK (typeof(pinyin_initials) = 'text'),
    note            TEXT NOT NULL DEFAULT '' CHECK (typeof(note) = 'text')
);

CREATE TABLE source (
    source_id   TEXT NOT NULL PRIMARY KEY CHECK (typeof(source_id) = 'text')
                CHECK (source_id <> ''),
    document    TEXT NOT NULL CHECK (typeof(document) = 'text') CHECK (document <> ''),
    document_no TEXT NOT NULL DEFAULT '' CHECK (typeof(document_no) = 'text'),
    link        TEXT NOT NULL DEFAULT '' CHECK (typeof(link) = 'text'),
    evidence    TEXT NOT NULL CHECK (typeof(evidence) = 'text')
                CHECK (evidence IN ('A', 'B', 'C', 'D', 'own')),
    read_on     TEXT NOT NULL CHECK (typeof(read_on) = 'text')
                CHECK (read_on IS date(read_on, '+0 days'))
);

CREATE TABLE contribution_tier (
    @figure_of_whom_and_when@
    from_fen_per_year INTEGER NOT NULL CHECK (typeof(from_fen_per_year) = 'integer')
                      CHECK (from_fen_per_year BETWEEN 1 AND 1000000000),
    to_fen_per_year   INTEGER NOT NULL CHECK (typeof(to_fen_per_year) = 'integer')
                      CHECK (to_fen_per_year BETWEEN 1 AND 1000000000),
    step_fen          INTEGER NOT NULL DEFAULT 0 CHECK (typeof(step_fen) = 'integer'),
    @figure_from_where_v4@
    CHECK ((to_fen_per_year = from_fen_per_year AND step_fen = 0)
           OR (to_fen_per_year > from_fen_per_year AND step_fen > 0
               AND (to_fen_per_year - from_fen_per_year) % step_fen = 0)),
    PRIMARY KEY (area_code, for_group, from_month, from_fen_per_year)
);

CREATE TABLE contribution_subsidy (
    @figure_of_whom_and_when@
    from_fen_per_year    INTEGER NOT NULL CHECK (typeof(from_fen_per_year) = 'integer')
                         CHECK (from_fen_per_year BETWEEN 1 AND 1000000000),
    subsidy_fen_per_year INTEGER NOT NULL CHECK (typeof(subsidy_fen_per_year) = 'integer')
                         CHECK (subsidy_fen_per_year BETWEEN 0 AND 1000000000),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month, from_fen_per_year)
);

CREATE TABLE yearly_cap (
    @figure_of_whom_and_when@
    fen_per_year      INTEGER CHECK (typeof(fen_per_year) IN ('integer', 'null'))
                      CHECK (fen_per_year BETWEEN 1 AND 1000000000),
    payments_per_year INTEGER CHECK (typeof(payments_per_year) IN ('integer', 'null'))
                      CHECK (payments_per_year BETWEEN 1 AND 366),
    within_flexible_minimum INTEGER NOT NULL DEFAULT 0
                            CHECK (typeof(within_flexible_minimum) = 'integer')
                            CHECK (within_flexible_minimum IN (0, 1)),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE back_payment_rule (
    @figure_of_whom_and_when@
    allowed               INTEGER NOT NULL CHECK (typeof(allowed) = 'integer')
                          CHECK (allowed IN (0, 1)),
    subsidised            INTEGER NOT NULL CHECK (typeof(subsidised) = 'integer')
                          CHECK (subsidised IN (0, 1)),
    counts_for_long_payer INTEGER NOT NULL CHECK (typeof(counts_for_long_payer) = 'integer')
                          CHECK (counts_for_long_payer IN (0, 1)),
    once_per_year         INTEGER NOT NULL CHECK (typeof(once_per_year) = 'integer')
                          CHECK (once_per_year IN (0, 1)),
    at_least_lowest_tier  INTEGER NOT NULL DEFAULT 1
                          CHECK (typeof(at_least_lowest_tier) = 'integer')
                          CHECK (at_least_lowest_tier IN (0, 1)),
    at_most_years         INTEGER CHECK (typeof(at_most_years) IN ('integer', 'null'))
                          CHECK (at_most_years BETWEEN 1 AND 100),
    raises_paid_year      INTEGER NOT NULL DEFAULT 0 CHECK (typeof(raises_paid_year) = 'integer')
                          CHECK (raises_paid_year IN (0, 1)),
    after_pension_age     TEXT NOT NULL DEFAULT 'like_others'
                          CHECK (typeof(after_pension_age) = 'text')
                          CHECK (after_pension_age IN ('not', 'without_long_payer', 'like_others')),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE grant_cap (
    @figure_of_whom_and_when@
    fen_per_year INTEGER CHECK (typeof(fen_per_year) IN ('integer', 'null'))
                 CHECK (fen_per_year BETWEEN 1 AND 1000000000),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE government_payment (
    @figure_of_whom_and_when@
    fen_per_year  INTEGER CHECK (typeof(fen_per_year) IN ('integer', 'null'))
                  CHECK (fen_per_year BETWEEN 1 AND 1000000000),
    share_millionths INTEGER NOT NULL DEFAULT 1000000 CHECK (typeof(share_millionths) = 'integer')
                  CHECK (share_millionths BETWEEN 1 AND 1000000),
    subsidised    INTEGER NOT NULL CHECK (typeof(subsidised) = 'integer')
                  CHECK (subsidised IN (0, 1)),
    own_replaces_from_fen INTEGER CHECK (typeof(own_replaces_from_fen) IN ('integer', 'null'))
                          CHECK (own_replaces_from_fen BETWEEN 1 AND 1000000000),
    own_is_subsidised INTEGER NOT NULL DEFAULT 1 CHECK (typeof(own_is_subsidised) = 'integer')
                      CHECK (own_is_subsidised IN (0, 1)),
    @figure_from_where_v4@
    CHECK (fen_per_year IS NULL OR share_millionths = 1000000),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE base_pension (
    @figure_of_whom_and_when@
    from_age_months INTEGER NOT NULL DEFAULT 0 CHECK (typeof(from_age_months) = 'integer')
                    CHECK (from_age_months BETWEEN 0 AND 1440),
    fen_per_month   INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                    CHECK (fen_per_month BETWEEN 1 AND 1000000000),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month, from_age_months)
);

CREATE TABLE long_payer_supplement (
    @figure_of_whom_and_when@
    from_year              INTEGER NOT NULL CHECK (typeof(from_year) = 'integer')
                           CHECK (from_year BETWEEN 1 AND 100),
    to_year                INTEGER CHECK (typeof(to_year) IN ('integer', 'null'))
                           CHECK (to_year BETWEEN from_year AND 100),
    fen_per_month_per_year INTEGER NOT NULL DEFAULT 0
                           CHECK (typeof(fen_per_month_per_year) = 'integer')
                           CHECK (fen_per_month_per_year BETWEEN 0 AND 1000000000),
    base_millionths_per_year INTEGER NOT NULL DEFAULT 0
                           CHECK (typeof(base_millionths_per_year) = 'integer')
                           CHECK (base_millionths_per_year BETWEEN 0 AND 1000000),
    @figure_from_where_v4@
    CHECK (fen_per_month_per_year = 0 OR base_millionths_per_year = 0),
    PRIMARY KEY (area_code, for_group, from_month, from_year)
);

CREATE TABLE old_age_supplement (
    @figure_of_whom_and_when@
    from_age_months INTEGER NOT NULL CHECK (typeof(from_age_months) = 'integer')
                    CHECK (from_age_months BETWEEN 1 AND 1440),
    fen_per_month   INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                    CHECK (fen_per_month BETWEEN 0 AND 1000000000),
    added           INTEGER NOT NULL DEFAULT 0 CHECK (typeof(added) = 'integer')
                    CHECK (added IN (0, 1)),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month, from_age_months)
);

CREATE TABLE payout_months (
    @figure_of_whom_and_when@
    from_age_months INTEGER NOT NULL CHECK (typeof(from_age_months) = 'integer')
                    CHECK (from_age_months BETWEEN 0 AND 1440),
    payout_months   INTEGER NOT NULL CHECK (typeof(payout_months) = 'integer')
                    CHECK (payout_months BETWEEN 1 AND 600),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month, from_age_months)
);

CREATE TABLE pension_age (
    @figure_of_whom_and_when@
    age_months   INTEGER NOT NULL CHECK (typeof(age_months) = 'integer')
                 CHECK (age_months BETWEEN 480 AND 960),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE minimum_years (
    @figure_of_whom_and_when@
    years        INTEGER NOT NULL CHECK (typeof(years) = 'integer') CHECK (years BETWEEN 0 AND 100),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE pension_rounding (
    @figure_of_whom_and_when@
    step_fen     INTEGER NOT NULL CHECK (typeof(step_fen) = 'integer')
                 CHECK (step_fen IN (1, 10, 100)),
    mode         TEXT NOT NULL CHECK (typeof(mode) = 'text')
                 CHECK (mode IN ('half_up', 'up', 'down')),
    applies_to   TEXT NOT NULL CHECK (typeof(applies_to) = 'text')
                 CHECK (applies_to IN ('sum', 'each_part')),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE crediting_rate (
    @figure_of_whom_and_when@
    millionths_per_year INTEGER NOT NULL CHECK (typeof(millionths_per_year) = 'integer')
                        CHECK (millionths_per_year BETWEEN 0 AND 1000000),
    @figure_from_where_v4@
    CHECK (from_month LIKE '%-01'),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE interest_start (
    @figure_of_whom_and_when@
    starts       TEXT NOT NULL CHECK (typeof(starts) = 'text')
                 CHECK (starts IN ('payment_month', 'next_month', 'next_january')),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE interest_while_drawing (
    @figure_of_whom_and_when@
    earns        INTEGER NOT NULL CHECK (typeof(earns) = 'integer') CHECK (earns IN (0, 1)),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE funeral_grant (
    @figure_of_whom_and_when@
    for_death_of   TEXT NOT NULL CHECK (typeof(for_death_of) = 'text')
                   CHECK (for_death_of IN ('pensioner', 'contributor')),
    fen            INTEGER CHECK (typeof(fen) IN ('integer', 'null'))
                   CHECK (fen BETWEEN 1 AND 1000000000),
    months_of_base INTEGER CHECK (typeof(months_of_base) IN ('integer', 'null'))
                   CHECK (months_of_base BETWEEN 1 AND 120),
    @figure_from_where_v4@
    CHECK ((fen IS NULL) <> (months_of_base IS NULL)),
    PRIMARY KEY (area_code, for_group, from_month, for_death_of)
);

CREATE TABLE inheritance_rule (
    @figure_of_whom_and_when@
    heirs_get    TEXT NOT NULL CHECK (typeof(heirs_get) = 'text')
                 CHECK (heirs_get IN ('balance', 'balance_less_subsidies')),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE certification_rule (
    @figure_of_whom_and_when@
    every_months INTEGER NOT NULL CHECK (typeof(every_months) = 'integer')
                 CHECK (every_months BETWEEN 1 AND 120),
    made_good    INTEGER NOT NULL CHECK (typeof(made_good) = 'integer') CHECK (made_good IN (0, 1)),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE scheme_start (
    @figure_of_whom_and_when@
    start_month  TEXT NOT NULL CHECK (typeof(start_month) = 'text')
                 CHECK (start_month || '-01' IS date(start_month || '-01')
                                      AND start_month BETWEEN '1900-01' AND '2299-12'),
    registration_asked INTEGER NOT NULL DEFAULT 0 CHECK (typeof(registration_asked) = 'integer')
                       CHECK (registration_asked IN (0, 1)),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);


CREATE TABLE average_wage (
    @figure_of_whom_and_when@
    fen_per_month INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                  CHECK (fen_per_month BETWEEN 1 AND 1000000000),
    @figure_from_where_v4@
    CHECK (from_month LIKE '%-01'),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE contribution_base_limits (
    @figure_of_whom_and_when@
    average_fen_per_month INTEGER CHECK (typeof(average_fen_per_month) IN ('integer', 'null'))
                          CHECK (average_fen_per_month BETWEEN 1 AND 1000000000),
    lower_fen_per_month   INTEGER CHECK (typeof(lower_fen_per_month) IN ('integer', 'null'))
                          CHECK (lower_fen_per_month BETWEEN 1 AND 1000000000),
    upper_fen_per_month   INTEGER CHECK (typeof(upper_fen_per_month) IN ('integer', 'null'))
                          CHECK (upper_fen_per_month BETWEEN 1 AND 1000000000),
    @figure_from_where_v4@
    CHECK (average_fen_per_month IS NOT NULL OR lower_fen_per_month IS NOT NULL
           OR upper_fen_per_month IS NOT NULL),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE benefit_base (
    @figure_of_whom_and_when@
    fen_per_month INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                  CHECK (fen_per_month BETWEEN 1 AND 1000000000),
    @figure_from_where_v4@
    CHECK (from_month LIKE '%-01'),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE employee_contribution (
    @figure_of_whom_and_when@
    millionths_of_base     INTEGER NOT NULL CHECK (typeof(millionths_of_base) = 'integer')
                           CHECK (millionths_of_base BETWEEN 1 AND 1000000),
    to_account_millionths  INTEGER NOT NULL CHECK (typeof(to_account_millionths) = 'integer')
                           CHECK (to_account_millionths BETWEEN 0 AND millionths_of_base),
    lower_millionths       INTEGER NOT NULL CHECK (typeof(lower_millionths) = 'integer')
                           CHECK (lower_millionths BETWEEN 1 AND 10000000),
    upper_millionths       INTEGER NOT NULL CHECK (typeof(upper_millionths) = 'integer')
                           CHECK (upper_millionths BETWEEN lower_millionths AND 10000000),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE employee_crediting_rate (
    @figure_of_whom_and_when@
    millionths_per_year INTEGER NOT NULL CHECK (typeof(millionths_per_year) = 'integer')
                        CHECK (millionths_per_year BETWEEN 0 AND 1000000),
    @figure_from_where_v4@
    CHECK (from_month LIKE '%-01'),
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE employee_payout_months (
    @figure_of_whom_and_when@
    from_age_months INTEGER NOT NULL CHECK (typeof(from_age_months) = 'integer')
                    CHECK (from_age_months BETWEEN 0 AND 1440),
    payout_tenths   INTEGER NOT NULL CHECK (typeof(payout_tenths) = 'integer')
                    CHECK (payout_tenths BETWEEN 10 AND 6000),
    between_ages    TEXT NOT NULL DEFAULT 'step' CHECK (typeof(between_ages) = 'text')
                    CHECK (between_ages IN ('step', 'linear')),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month, from_age_months)
);

CREATE TABLE retirement_age (
    @figure_of_whom_and_when@
    category     TEXT NOT NULL CHECK (typeof(category) = 'text')
                 CHECK (category IN ('male_60', 'female_55', 'female_50')),
    from_birth_month TEXT NOT NULL CHECK (typeof(from_birth_month) = 'text')
                     CHECK (from_birth_month || '-01' IS date(from_birth_month || '-01')
                                          AND from_birth_month BETWEEN '1900-01' AND '2299-12'),
    age_months   INTEGER NOT NULL CHECK (typeof(age_months) = 'integer')
                 CHECK (age_months BETWEEN 480 AND 960),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month, category, from_birth_month)
);

CREATE TABLE employee_minimum_months (
    @figure_of_whom_and_when@
    months       INTEGER NOT NULL CHECK (typeof(months) = 'integer')
                 CHECK (months BETWEEN 0 AND 600),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE employee_rounding (
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
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE survivor_grant (
    @figure_of_whom_and_when@
    funeral_months       INTEGER NOT NULL CHECK (typeof(funeral_months) = 'integer')
                         CHECK (funeral_months BETWEEN 0 AND 120),
    grant_months         INTEGER NOT NULL CHECK (typeof(grant_months) = 'integer')
                         CHECK (grant_months BETWEEN 0 AND 120),
    grant_years          INTEGER NOT NULL CHECK (typeof(grant_years) = 'integer')
                         CHECK (grant_years BETWEEN 0 AND 60),
    months_per_year_more INTEGER NOT NULL CHECK (typeof(months_per_year_more) = 'integer')
                         CHECK (months_per_year_more BETWEEN 0 AND 12),
    most_grant_months    INTEGER NOT NULL CHECK (typeof(most_grant_months) = 'integer')
                         CHECK (most_grant_months BETWEEN grant_months AND 240),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE income_per_head (
    @figure_of_whom_and_when@
    fen_per_month INTEGER NOT NULL CHECK (typeof(fen_per_month) = 'integer')
                  CHECK (fen_per_month BETWEEN 1 AND 1000000000),
    @figure_from_where_v4@
    PRIMARY KEY (area_code, for_group, from_month)
);

CREATE TABLE change_record (
    number     INTEGER NOT NULL PRIMARY KEY CHECK (typeof(number) = 'integer') CHECK (number >= 0),
    act        INTEGER NOT NULL CHECK (typeof(act) = 'integer') CHECK (act >= 0),
    changed_at TEXT NOT NULL CHECK (typeof(changed_at) = 'text'),
    act_kind   TEXT NOT NULL DEFAULT '' CHECK (typeof(act_kind) = 'text')
               CHECK (act_kind IN
               ('', 'edit', 'import', 'restore', 'update', 'undo')),
    table_name TEXT NOT NULL CHECK (typeof(table_name) = 'text'),
    area_code  INTEGER CHECK (typeof(area_code) IN ('integer', 'null')),
    row_before TEXT CHECK (typeof(row_before) IN ('text', 'null')),
    row_after  TEXT CHECK (typeof(row_after) IN ('text', 'null')),
    why        TEXT NOT NULL DEFAULT '' CHECK (typeof(why) = 'text'),
    undoes     INTEGER CHECK (typeof(undoes) IN ('integer', 'null')),
    mark       INTEGER CHECK (typeof(mark) IN ('integer', 'null'))
);

CREATE INDEX change_record_by_act ON change_record (act);

CREATE INDEX change_record_by_place ON change_record (area_code);
