// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/comparison/deposit.hpp"
#include "calc/estimate/plan_returns.hpp"
#include "calc/estimate/returns_real.hpp"
#include "calc/estimate/survival_expected.hpp"
#include "calc/resident/projection.hpp"
#include "calc/told/warning.hpp"
#include "plan/case.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace pension {

/// One plan, reckoned.
struct PlanResult {
    Record plan;
    std::size_t shared =
        0;  ///< How many entries at its head all plans share: what was paid so far.
    Projection projection;
    std::optional<Money> interest;  ///< 账户利息合计; none after a known balance.
    std::optional<Money> annual;    ///< 12 × the first payment; none without a pension.
    std::optional<Count> payback_payments;
    std::optional<Age> payback_age;        ///< To four decimals of a year.
    Estimate annual_return;                ///< At the first age at death asked for, without heirs.
    std::vector<Lifetime> lifetimes;       ///< One for each age at death asked for.
    std::vector<Estimate> family_returns;  ///< With what the heirs get, one for each of them.
    std::optional<Expected> expected{};    ///< With sex and life table.
    std::optional<Deposit> deposit{};      ///< With a deposit rate; none after a known balance.
    std::vector<Money> deposit_left{};     ///< Of it, one for each age at death asked for.
    std::optional<Real> real{};            ///< In today's money, where prices are assumed to rise.
    Derivation derivation{};

    /// Whether a pension ever begins; if not, there is nothing here that would need one, lifetimes
    /// included, and the projection says what is missing.
    bool entitled() const { return !projection.not_entitled; }
    /// The plan without what all of them share: what tells it from the others. Never empty.
    Record called_by() const {
        return {{plan.entries.begin() + static_cast<std::ptrdiff_t>(shared), plan.entries.end()},
                plan.name};
    }
    /// The first payment; none without a pension.
    std::optional<Money> monthly() const {
        return entitled() ? std::optional{projection.parts.monthly} : std::nullopt;
    }
};

/// What the later plan brings beyond the earlier one (再加一档); nothing where one of them leads to
/// no pension.
struct PlanStep {
    std::size_t from = 0;  ///< Index of the plan.
    std::size_t to = 0;
    std::optional<Money> extra_paid;
    std::optional<Money> extra_monthly;
    std::optional<Count> payback_payments;
    std::optional<Age> payback_age;
    Estimate annual_return;  ///< Of the difference, at the first age at death.
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

/// Whether annual returns are reckoned; each takes as long as an account.
enum class Returns { reckoned, left_out };

/// A rate of interest, growth or discount: not below nothing, nor above 50 %.
/// Errors: rate_out_of_range.
Status check_rate(Rate rate);

/// What no policy makes right: an age at death outside 16 to 120, a month of payment outside 1 to
/// 12, a rate above 50 %, a growth above 100 000 yuan a year, somebody who is not born yet; on the
/// dated basis a death before today; a start of the scheme outside 2009-09 to 2012-08.
/// Errors: age_out_of_range, pay_month_wrong, rate_out_of_range, amount_out_of_range,
/// born_in_the_future, death_in_the_past, scheme_start_wrong.
Status check_case(const Case& asked);

/// Plans side by side on the basis asked for: leaflet (宣传册口径), the policy of `asked.as_of` for
/// all time, no interest and no growth but what the assumptions say; or dated (逐年口径).
///
/// @param rules of `asked.place` and `asked.group` and the stays before, all through time.
/// A plan that leads to no pension is no error: the others are reckoned beside it.
/// Errors: what check_case(), rules_on_basis() and project_anyhow() say, and result_out_of_range;
/// no result is made where one plan is wrong.
Result<Comparison> compare(const Case& asked, const ResidentRules& rules,
                           Tell tell = Tell::nothing);

/// The plans and steps of `comparison.asked` by `comparison.rules`, which are those that
/// rules_on_basis() makes of it: compare() without its warnings, for whoever asks about many people
/// in one place and need not copy the rules for each of them. What was in plans and steps is gone.
/// @param returns left out, those of plans and steps are nothing.
/// Errors: as compare(); plans and steps are of no use then.
Status compare_by_rules(Comparison& comparison, Tell tell = Tell::nothing,
                        Returns returns = Returns::reckoned);

/// The same as compare() for every tier that the place offers in `asked.as_of`, paid for so many
/// years; asked.plans is not read.
Result<Comparison> ladder(Case asked, int years, const ResidentRules& rules,
                          Tell tell = Tell::nothing);

/// Whether any plan's account earns interest.
bool any_interest(const Comparison& comparison);

}  // namespace pension
