// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/common/pension_start.hpp"
#include "calc/resident/law.hpp"
#include "plan/record.hpp"
#include "policy/resident_rules.hpp"

#include <optional>
#include <vector>

namespace pension {

/// When a record's years lie: what is known before the pension itself is.
struct RecordCalendar {
    Month birth{};
    Month pension_age{};      ///< P: the first month at the pension age.
    bool birth_known = true;  ///< Without it a record names no calendar years.
    int pay_month = 12;       ///< 1 to 12, for entries that name no month.
    bool of_leaflet = false;  ///< "The fifteen years before" are of no particular time then, and
                              ///< no scheme has to have begun.
    std::optional<Month> registered{};  ///< 登记参保; none: in time, where one is asked for.
    std::optional<Sex> sex{};           ///< Where the subsidy depends on it.
};

/// One payment into the account and what others add to it, in the same month.
struct Contribution {
    int cover = 0;  ///< 缴费所属年
    Month month{};
    Money own;
    Money subsidy;                         ///< With that of collective money.
    Money government{};                    ///< 政府代缴
    Money grants{};                        ///< 集体补助和资助
    bool subsidy_of_back_payment = false;  ///< The rule for back-payments names it, not the tier's.

    /// Made in a calendar year later than its year of cover (补缴).
    bool back_paid() const { return year_number(month) > cover; }
    Money all() const { return own + subsidy + government + grants; }
};

/// A year of cover for which own and government money reached the lowest tier.
struct YearPaid {
    int cover = 0;
    Month since{};                ///< The month in which it did.
    bool for_long_payer = false;  ///< Counts for 年限养老金.
};

/// A record as it comes into the account.
struct Contributions {
    std::vector<Contribution> postings;         ///< In order of month.
    std::vector<YearPaid> years;                ///< In order of the year of cover.
    std::optional<KnownBalance> known_balance;  ///< When the pension starts; nothing else is then.
    std::optional<BalanceAfter> balance_after;  ///< In place of the postings till then.
    bool lower_subsidy = false;  ///< One depends on the sex, which is not known: the lower one.
    std::optional<Month>
        limited_from{};  ///< 补贴封顶: the first payment whose subsidy a limit cut.
    bool subsidies_before_unknown = false;  ///< A limit in a life, and a balance of before.

    /// 累计缴费年限: years of cover paid by the end of that month.
    int years_paid(Month by) const;
    /// Those of them that count for 年限养老金.
    int long_payer_years(Month by) const;
    /// What of it was posted by the end of that month.
    Contributions until(Month last) const;
    /// Whether what was paid is known, and not only a balance.
    bool payments_known() const { return !known_balance && !balance_after; }
};

/// Lays a record out month by month and adds the subsidies.
///
/// Each own payment must be a tier in force in the month of payment; the payments of one year of
/// cover together may not pass the yearly cap, nor their number the place's. A payment's subsidy
/// is that of the year's own and government money so far, this one included, less what the year
/// has had: 100 and then 200 earn what 300 earns. Government money that attracts no subsidy does
/// not count for it. The government pays for a group what its rule says in the month of payment,
/// and nothing from the calendar year on in which the person pays as much as replaces it. Grants
/// and sponsorship of a year together stay within their cap; the rules for back-payments do not
/// bind them.
///
/// Who moved pays by the rules of the place of then, and errors name that place.
///
/// Until the month of a known balance nothing but the years is asked of a payment, neither tier nor
/// cap nor the rule for back-payments: it makes its year paid; where a figure of then is missing a
/// back-paid one does not count as long payment. Where only some tiers of a place are known, any
/// money of a year makes it a paid one.
/// Source: 国发〔2014〕8号; tiers, subsidies, groups and back-payment are local.
///
/// Whether a payment comes too late for the pension is for check_before_pension() to say.
///
/// Errors: years_out_of_range, year_before_sixteen, payment_before_its_year,
/// payment_before_scheme and years_before_scheme (before 2009-09 where its start is not known),
/// tier_not_offered, tier_only_in_hardship, tier_only_kept, tier_not_known (of the tiers only some
/// are known), cap_passed, too_many_payments, grants_above_cap, government_pays_nothing,
/// back_payment_forbidden, back_payment_twice, back_payment_too_late, back_payment_beyond_years,
/// raise_forbidden, plan_unreadable (a known balance beside payments), plan_needs_birth_month, and
/// what Timeline::at says.
///
/// Of a subsidy by age, that of the payer in the month of payment. Within a limit of years the
/// first years of cover earn, in order of payment, and a raise within one of them still does;
/// within one in a life the payment that reaches it gets what is left. Collective money earns the
/// subsidy of its own table.
Result<Contributions> contributions(const Record& record, const RecordCalendar& calendar,
                                    const ResidentRules& rules);

/// No payment, and no known balance, from the first pension month on.
/// Errors: payment_after_pension.
Status check_before_pension(const Contributions& paid, Month first_pension_month);

}  // namespace pension
