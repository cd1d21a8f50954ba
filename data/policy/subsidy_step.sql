-- SPDX-License-Identifier: Apache-2.0
    from_fen_per_year    INTEGER NOT NULL CHECK (typeof(from_fen_per_year) = 'integer')
                         CHECK (from_fen_per_year BETWEEN 1 AND 1000000000),
    subsidy_fen_per_year INTEGER NOT NULL DEFAULT 0 CHECK (typeof(subsidy_fen_per_year) = 'integer')
                         CHECK (subsidy_fen_per_year BETWEEN 0 AND 1000000000),
    payment_millionths   INTEGER NOT NULL DEFAULT 0 CHECK (typeof(payment_millionths) = 'integer')
                         CHECK (payment_millionths BETWEEN 0 AND 1000000),
    -- 另按缴费额的份额补，10% = 100000。And such a share of what was paid; 10 % is 100000.
    more_fen             INTEGER NOT NULL DEFAULT 0 CHECK (typeof(more_fen) = 'integer')
                         CHECK (more_fen BETWEEN 0 AND 1000000000),
    for_each_fen         INTEGER NOT NULL DEFAULT 0 CHECK (typeof(for_each_fen) = 'integer')
                         CHECK (for_each_fen BETWEEN 0 AND 1000000000),
    -- 超出起点后每满 for_each_fen 增补 more_fen；没有就都写 0。
    -- And so much more for each whole for_each_fen beyond the start; both 0 where there is nothing.
    most_fen             INTEGER CHECK (typeof(most_fen) IN ('integer', 'null'))
                         CHECK (most_fen BETWEEN 1 AND 1000000000),
    -- 封顶；空 = 不封顶。The most it comes to; empty: no limit.
    from_age_months      INTEGER NOT NULL DEFAULT 0 CHECK (typeof(from_age_months) = 'integer')
                         CHECK (from_age_months BETWEEN 0 AND 1440),
    -- 缴费时满多少岁（按月数）起。For payers from that age on, in the month of payment.
    for_sex              TEXT NOT NULL DEFAULT '' CHECK (typeof(for_sex) = 'text')
                         CHECK (for_sex IN ('', 'male', 'female')),
    -- 空 = 男女相同；male 男；female 女。Empty: both alike.
