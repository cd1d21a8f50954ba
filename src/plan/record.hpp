// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"
#include "base/month.hpp"
#include "base/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pension {

/// "100x15": so much for each of the last `years` calendar years before the year in which the
/// pension starts, each paid in its payment month.
struct YearsBeforePension {
    Money amount;
    int years = 0;

    friend bool operator==(const YearsBeforePension&, const YearsBeforePension&) = default;
};

/// "=47400x15": that balance when the pension starts, after so many years paid; what was paid
/// to reach it is not known.
struct KnownBalance {
    Money balance;
    int years = 0;

    friend bool operator==(const KnownBalance&, const KnownBalance&) = default;
};

/// "=8000@2025-12": that balance after that month, in place of what was posted till then.
struct BalanceAfter {
    Money balance;
    Month month{};

    friend bool operator==(const BalanceAfter&, const BalanceAfter&) = default;
};

/// "2012-2026:100", "2017:300@2020-04", "2018-2026:g", "2020:300+50c+20s": so much for each year
/// of cover from first to last, paid in its payment month, or all of it in `paid`.
struct CoverYears {
    int first = 0;
    int last = 0;
    Money amount;  ///< The person's own; 0 where only others pay.
    std::optional<Month> paid{};
    bool by_government = false;  ///< g: paid on behalf, by the rule of the group (政府代缴).
    Money grant{};               ///< c: collective grant (集体补助).
    Money sponsorship{};         ///< s: sponsorship (资助).

    friend bool operator==(const CoverYears&, const CoverYears&) = default;
};

using RecordEntry = std::variant<YearsBeforePension, KnownBalance, BalanceAfter, CoverYears>;

/// A contribution record (缴费记录), past and planned alike. Entries for one year add up.
struct Record {
    std::vector<RecordEntry> entries;
    /// What somebody calls it; empty where nobody gave it a name. No part of the notation.
    std::string name{};

    friend bool operator==(const Record&, const Record&) = default;
};

/// Whether any entry names calendar years, which mean something only with a birth month.
bool names_calendar_years(const Record& record);

/// The notation of a record: the forms above, comma separated, without blanks; "0" where nothing is
/// paid.
std::string notation(const Record& record);

/// Reads the notation, "0" as a record without an entry. Amounts are yuan with at most two
/// decimals, above zero. Errors: plan_unreadable; years_out_of_range (0, or more than 100);
/// amount_out_of_range. Whether a place offers the tier and a life has the years is for the
/// calculation to say.
Result<Record> parse_record(std::string_view text);

}  // namespace pension
