// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/goal.hpp"

#include "base/decimal.hpp"
#include "calc/advice/search.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace pension {

namespace {

/// Beyond it the quick reckoning of TierSearch could leave 64 bits.
constexpr Money most_searched = Money::from_yuan(1'000'000'000);
/// So many choices are tried, a tenth of a second's work.
constexpr std::int64_t most_tried = 40'000'000;

Status check_amount(Money amount) {
    if (amount > Money{} && amount <= most_searched) return done();
    return Error{ErrorCode::amount_out_of_range,
                 {{"amount", yuan_text(amount)}, {"most", yuan_text(most_searched)}}};
}

int open_years(const PlannableYears& plannable) {
    return static_cast<int>(plannable.open.size());
}

/// The pension by the number of open years paid and the balance: what the search optimises.
class PensionOf {
public:
    PensionOf(const PlannableYears& plannable, const PlannedYears& most)
        : plannable_{plannable}, cohort_most_{cohort_most(most.projection)} {
        const Month before = plannable.start.first - Months{1};
        const int years = most.projection.paid.years_paid(before);
        first_ = benefit_path(plannable.start, plannable.rules, growth_of(plannable.asked, years))
                     .front();
        long_payer_before_ = most.projection.paid.long_payer_years(before) - open_years(plannable);
    }

    Result<Money> operator()(int years, Money balance) const {
        const int long_payer = std::min(long_payer_before_ + years, cohort_most_);
        const auto parts =
            first_pension({balance, long_payer}, plannable_.start, first_, plannable_.rules);
        if (!parts) return parts.error();
        return parts.value().monthly;
    }

    /// The smallest balance with at least that pension; none up to `most`.
    std::optional<Money> balance_for(int years, Money monthly, Money most) const {
        const auto enough = [&](std::int64_t fen) {
            const auto made = (*this)(years, Money::from_fen(fen));
            return made && made.value() >= monthly;
        };
        if (!enough(most.fen())) return std::nullopt;
        std::int64_t low = 0;
        std::int64_t high = most.fen();
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            if (enough(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return Money::from_fen(low);
    }

private:
    /// In the cohort of every year no more than the minimum count for the supplement.
    static int cohort_most(const Projection& made) {
        const auto& found = made.eligibility;
        return found && found->cohort == Cohort::every_year ? found->minimum_years : 1000;
    }

    const PlannableYears& plannable_;
    int cohort_most_;
    int long_payer_before_ = 0;
    BenefitRun first_;  ///< What beside the account the first payment consists of.
};

/// For each open year what brings most, or what costs least.
Chosen extreme(const PlannableYears& plannable, bool most, int years) {
    Chosen chosen(plannable.open.size());
    for (std::size_t i = 0; i < static_cast<std::size_t>(years); ++i) {
        const auto& tiers = plannable.open[i].tiers;
        chosen[i] = most ? std::ranges::max_element(tiers, {}, &CreditedTier::credited)->own
                         : tiers.front().own;
    }
    return chosen;
}

struct Bounds {
    PlannedYears least;
    PlannedYears most;
};

Result<Bounds> bounds_of(const PlannableYears& plannable) {
    auto least = planned(plannable, extreme(plannable, false, plannable.least_years));
    if (!least) return least.error();
    auto most = planned(plannable, extreme(plannable, true, open_years(plannable)));
    if (!most) return most.error();
    if (most.value().projection.account.balance > most_searched)
        return Error{ErrorCode::result_out_of_range};
    return Bounds{std::move(least).value(), std::move(most).value()};
}

std::set<Money> all_amounts(const PlannableYears& plannable) {
    std::set<Money> amounts;
    for (const OpenYear& year : plannable.open)
        for (const CreditedTier& tier : year.tiers) amounts.insert(tier.own);
    return amounts;
}

/// Larger pension first where `by_pension`, else less paid first; then the other, then years.
bool is_better(const PlannedYears& one, const std::optional<PlannedYears>& other, bool by_pension) {
    if (!other) return true;
    if (by_pension && one.monthly() != other->monthly()) return one.monthly() > other->monthly();
    if (one.cost != other->cost) return one.cost < other->cost;
    if (one.monthly() != other->monthly()) return one.monthly() > other->monthly();
    return one.years < other->years;
}

/// The best plan with one tier that `fits`: of each tier the most years that do, or, where what is
/// paid comes first, the fewest.
template <class Fits>
std::optional<PlannedYears> best_of_one_tier(const PlannableYears& plannable, bool by_pension,
                                             Fits fits) {
    std::optional<PlannedYears> best;
    const int fewest = std::max(plannable.least_years, 1);
    for (const Money amount : all_amounts(plannable))
        for (int step = 0; step <= open_years(plannable) - fewest; ++step) {
            const int years = by_pension ? open_years(plannable) - step : fewest + step;
            // A dearer plan is none better before it is reckoned.
            if (!by_pension && best && amount * years > best->cost) break;
            auto plan = planned(plannable, same_tier(plannable, amount, years));
            if (!plan || plan.value().years != years || !fits(plan.value())) continue;
            if (is_better(plan.value(), best, by_pension)) best = std::move(plan).value();
            break;
        }
    return best;
}

Money unit_of(const PlannableYears& plannable) {
    std::int64_t unit = 0;
    for (const Money amount : all_amounts(plannable)) unit = std::gcd(unit, amount.fen());
    return Money::from_fen(std::max<std::int64_t>(unit, 1));
}

/// Whether what a year brings hangs on what is paid for others (补贴总额, 平均档次, a tier that is
/// only kept, a base that asks for years paid): then years cannot be searched one by one.
bool years_hang_together(const PlannableYears& plannable) {
    const auto in_force = [&](const auto& rule) {
        return std::ranges::any_of(rule.entries(), [&](const auto& figure) {
            return rule.unchanged_until(figure.from) >= plannable.asked.as_of;
        });
    };
    if (in_force(plannable.rules.subsidy_limit) ||
        in_force(plannable.rules.average_tier_supplement))
        return true;
    const auto* bands = plannable.rules.base_pension.find(plannable.start.first);
    return bands && std::ranges::any_of(bands->value, [](const BaseBand& band) {
               return band.or_years_paid.has_value();
           });
}

bool too_fine(const PlannableYears& plannable, Money most_paid) {
    if (years_hang_together(plannable)) return true;
    std::size_t tiers = 1;
    for (const OpenYear& year : plannable.open) tiers = std::max(tiers, year.tiers.size());
    const Wide tried = Wide{most_paid.fen() / unit_of(plannable).fen()} * open_years(plannable) *
                       static_cast<std::int64_t>(std::min(tiers, TierSearch::most_tiers));
    return tried > most_tried;
}

}  // namespace

Result<Reach> least_cost(const Case& asked, const ResidentRules& rules, Money goal, int years) {
    if (const Status fine = check_amount(goal); !fine) return fine.error();
    auto plannable = plannable_years(asked, rules, years);
    if (!plannable) return plannable.error();
    Reach reach{goal, std::move(plannable).value(), {}, {}, {}, {}, true};
    auto bounds = bounds_of(reach.plannable);
    if (!bounds) return bounds.error();
    reach.least = bounds.value().least;
    reach.most = bounds.value().most;
    if (reach.most.monthly() < goal) return reach;
    if (reach.least.monthly() >= goal) {
        reach.best = reach.one_tier = reach.least;
        return reach;
    }
    reach.one_tier = best_of_one_tier(
        reach.plannable, false, [&](const PlannedYears& plan) { return plan.monthly() >= goal; });
    const PlannedYears& known = reach.one_tier ? *reach.one_tier : reach.most;
    reach.best = known;
    if (too_fine(reach.plannable, known.cost)) {
        reach.complete = false;
        return reach;
    }
    const TierSearch search{reach.plannable, known.cost};
    reach.complete = search.complete();
    const PensionOf pension{reach.plannable, reach.most};
    for (int paid = reach.plannable.least_years; paid <= open_years(reach.plannable); ++paid) {
        const auto most = search.largest_balance(paid);
        const auto needed = most ? pension.balance_for(paid, goal, *most) : std::nullopt;
        const auto chosen = needed ? search.cheapest(paid, *needed) : std::nullopt;
        if (!chosen) continue;
        auto plan = planned(reach.plannable, *chosen);
        if (!plan) return plan.error();
        if (plan.value().monthly() >= goal && is_better(plan.value(), reach.best, false))
            reach.best = std::move(plan).value();
    }
    return reach;
}

namespace {

/// A budget of each year binds no other year: what brings most within it, year by year.
Result<std::optional<PlannedYears>> best_a_year(const PlannableYears& plannable, Money a_year) {
    Chosen chosen(plannable.open.size());
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        Money most;
        for (const CreditedTier& tier : plannable.open[i].tiers)
            if (tier.own <= a_year && tier.credited > most) {
                most = tier.credited;
                chosen[i] = tier.own;
            }
    }
    const auto paid = std::ranges::count_if(chosen, [](auto& each) { return each.has_value(); });
    if (paid < plannable.least_years) return std::optional<PlannedYears>{};
    auto plan = planned(plannable, chosen);
    if (!plan) return plan.error();
    return std::optional{std::move(plan).value()};
}

Result<std::optional<PlannedYears>> best_in_all(const PlannableYears& plannable,
                                                const PlannedYears& most, Money in_all,
                                                bool& complete) {
    std::optional<PlannedYears> best;
    const TierSearch search{plannable, in_all};
    complete = search.complete();
    const PensionOf pension{plannable, most};
    for (int paid = plannable.least_years; paid <= open_years(plannable); ++paid) {
        const auto balance = search.largest_balance(paid);
        if (!balance) continue;
        const auto monthly = pension(paid, *balance);
        if (!monthly) return monthly.error();
        if (best && monthly.value() < best->monthly()) continue;
        // Rounding may give the same pension for less.
        const auto needed = pension.balance_for(paid, monthly.value(), *balance);
        const auto chosen = search.cheapest(paid, needed.value_or(*balance));
        if (!chosen) continue;
        auto plan = planned(plannable, *chosen);
        if (!plan) return plan.error();
        if (is_better(plan.value(), best, true)) best = std::move(plan).value();
    }
    return best;
}

}  // namespace

Result<BestUse> best_use(const Case& asked, const ResidentRules& rules, Budget budget, int years) {
    if (const Status fine = check_amount(budget.amount); !fine) return fine.error();
    auto plannable = plannable_years(asked, rules, years);
    if (!plannable) return plannable.error();
    BestUse use{budget, std::move(plannable).value(), {}, {}, {}, true};
    auto bounds = bounds_of(use.plannable);
    if (!bounds) return bounds.error();
    const PlannedYears most = bounds.value().most;
    use.least = bounds.value().least;
    const auto within = [&](const PlannedYears& plan) {
        if (!budget.a_year) return plan.cost <= budget.amount;
        return plan.cost <= budget.amount * plan.years;  // One tier: the same each year.
    };
    use.one_tier = best_of_one_tier(use.plannable, true, within);
    const Money in_all = std::min(budget.amount, most.cost);
    if (budget.a_year ? years_hang_together(use.plannable) : too_fine(use.plannable, in_all)) {
        use.best = use.one_tier;
        use.complete = false;
        return use;
    }
    auto best = budget.a_year ? best_a_year(use.plannable, budget.amount)
                              : best_in_all(use.plannable, most, in_all, use.complete);
    if (!best) return best.error();
    use.best = std::move(best).value();
    return use;
}

}  // namespace pension
