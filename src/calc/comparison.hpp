// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/account.hpp"
#include "calc/payout.hpp"
#include "calc/returns.hpp"
#include "calc/warning.hpp"
#include "plan/case.hpp"

#include <optional>
#include <vector>

namespace pension {

/// What a plan comes to for one age at death or life expectancy.
struct Lifetime {
    Age age_at_death;
    std::optional<Money> own_paid;       ///< Until then; none after a known balance.
    Money received;                      ///< 累计领取
    std::optional<Money> left_to_heirs;  ///< 留给家人: the remaining account; none before the
                                         ///< pension where only a later balance is known.
    std::optional<Money> net;            ///< received + left to heirs − own paid.
    std::optional<std::int64_t> ratio_ten_thousandths;  ///< received ÷ own paid, half up.
    std::optional<double> annual_return;                ///< What the heirs get included.
};

/// Everything needed to say what a plan comes to at any age at death; made once per plan.
struct Projection {
    PensionStart start;
    Contributions paid;
    Account account;
    PensionParts parts;
    PaymentSchedule schedule;
};

/// One plan, reckoned.
struct PlanResult {
    Record plan;
    Projection projection;
    std::optional<Money> own_paid;   ///< 自己缴合计
    std::optional<Money> subsidies;  ///< 政府补贴合计
    std::optional<Money> interest;   ///< 账户利息合计
    Money annual;                    ///< 12 × the first payment.
    std::optional<Count> payback_payments;
    std::optional<Age> payback_age;       ///< To four decimals of a year.
    std::optional<double> annual_return;  ///< At the first age at death asked for, without heirs.
    std::vector<Lifetime> lifetimes;      ///< One for each age at death asked for.
    Derivation derivation;
};

/// What the later plan brings beyond the earlier one (再加一档).
struct PlanStep {
    std::size_t from = 0;  ///< Index of the plan.
    std::size_t to = 0;
    std::optional<Money> extra_paid;
    Money extra_monthly;
    std::optional<Count> payback_payments;
    std::optional<Age> payback_age;
    std::optional<double> annual_return;  ///< Of the difference, at the first age at death.
};

/// Plans side by side on one basis.
struct Comparison {
    Case asked;
    ResidentRules rules;  ///< As they were used: on the leaflet basis frozen in one month.
    std::vector<PlanResult> plans;
    std::vector<PlanStep> steps;  ///< Each plan against the one before it.
    std::vector<Warning> warnings;
};

/// Whether calculations tell how they went; telling costs a few microseconds a plan.
enum class Tell { nothing, derivation };

/// Plans side by side on the leaflet basis (宣传册口径): the policy of `asked.as_of` for all time,
/// no interest and no growth but what the assumptions say.
///
/// @param rules of `asked.place` and `asked.group`, all through time.
/// Errors: age_out_of_range (age at death outside 16 to 120), pay_month_wrong, and what frozen(),
/// contributions() and first_pension() say; no result is made where one plan is wrong.
Result<Comparison> compare(const Case& asked, const ResidentRules& rules,
                           Tell tell = Tell::nothing);

/// The same for every tier that the place offers in `asked.as_of`, paid for so many years;
/// asked.plans is not read.
Result<Comparison> ladder(Case asked, int years, const ResidentRules& rules,
                          Tell tell = Tell::nothing);

/// What a plan comes to at that age at death: of payments really made, and own contributions
/// made until then. With a death before the first pension month nothing is received, and the
/// heirs get the account as settled to that month.
/// @pre the age lies between 16 and 120.
Lifetime lifetime(const Projection& projection, Age age_at_death, const ResidentRules& rules,
                  Derivation* derivation = nullptr);

/// Without what the heirs get; see Lifetime::annual_return for the other.
std::optional<double> own_return(const Projection& projection, Age age_at_death);

}  // namespace pension
