// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/derivation.hpp"
#include "calc/pension_start.hpp"
#include "plan/record.hpp"
#include "policy/resident_rules.hpp"

#include <optional>
#include <vector>

namespace pension {

/// One payment into the account and what the government adds to it, in the same month.
struct Contribution {
    int cover = 0;  ///< 缴费所属年
    Month month{};
    Money own;
    Money subsidy;
    bool back_paid = false;  ///< Made in a calendar year later than its year of cover.
};

/// A record as it comes into the account.
struct Contributions {
    std::vector<Contribution> postings;  ///< In order of month.
    std::optional<Money> known_balance;  ///< When the pension starts; then postings are empty.
    int years_paid = 0;                  ///< 累计缴费年限
    int long_payer_years = 0;            ///< Those of them that count for 年限养老金.
};

/// Lays a record out month by month and adds the subsidies.
///
/// Each payment must be a tier in force in the month of payment; the payments of one year of
/// cover together may not pass the yearly cap. A payment's subsidy is that of the year's payments
/// so far, this one included, less what the year has had: 100 and then 200 earn what 300 earns.
/// Source: 国发〔2014〕8号; tiers, subsidies and back-payment are local.
///
/// @param pay_month 1 to 12, for entries that name no month.
/// Errors: years_out_of_range, year_before_sixteen, payment_before_its_year,
/// payment_after_pension, payment_before_scheme (where its start is known), tier_not_offered,
/// cap_passed, back_payment_forbidden, back_payment_twice, plan_unreadable (a known balance beside
/// payments), plan_needs_birth_month, and what Timeline::at says.
Result<Contributions> contributions(const Record& record, const PensionStart& start,
                                    bool birth_month_known, int pay_month,
                                    const ResidentRules& rules);

/// 自己缴合计; none after a known balance.
std::optional<Money> own_paid(const Contributions& paid, Derivation* derivation = nullptr);

/// 政府补贴合计; none after a known balance.
std::optional<Money> subsidies(const Contributions& paid, const ResidentRules& rules,
                               Derivation* derivation = nullptr);

}  // namespace pension
