// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/poster_sheet.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace pension {

namespace {

/// What is paid for a year, and what the government adds to it: those of the first year.
struct YearOfTier {
    std::string own = nothing();
    std::string added = nothing();
};

YearOfTier first_year(const PlanResult& tier) {
    const auto& postings = tier.projection.paid.postings;
    if (postings.empty()) return {};
    return {plain_amount(postings.front().own), plain_amount(postings.front().subsidy)};
}

std::string whole_or_nothing(const std::optional<Money>& money) {
    return money ? whole(*money) : nothing();
}

std::string payback(const PlanResult& tier, const Translate& tr) {
    if (!tier.payback_payments || !tier.payback_age) return nothing();
    const auto months = static_cast<std::int64_t>(rounded_quotient(
        Wide{tier.payback_age->month_ten_thousandths()}, Wide{10'000}, Rounding::half_up));
    return say(tr, N_("{payments:# payment|# payments} ({age})"),
               fmt::arg("payments", Counted{*tier.payback_payments}),
               fmt::arg("age", years_and_months(months, tr)));
}

/// The years for which all tiers are paid; 0 where there is none.
int years_paid(const Comparison& tiers) {
    for (const PlanResult& tier : tiers.plans)
        if (const auto* entry = std::get_if<YearsBeforePension>(&tier.plan.entries.front()))
            return entry->years;
    return 0;
}

/// As many rows as can be read from some steps away.
constexpr std::size_t most_shown = 24;
/// More are no steps but a share of what is paid.
constexpr int most_subsidy_steps = 8;

/// The tiers that stand on the poster.
struct Shown {
    std::vector<const PlanResult*> tiers;
    std::optional<Money> step;  ///< Between those that were chosen; none where all are there.
};

Money own_of(const PlanResult& tier) {
    const auto& postings = tier.projection.paid.postings;
    return postings.empty() ? Money{} : postings.front().own;
}

/// Where the government begins to add another sum.
std::set<std::size_t> subsidy_steps(const std::vector<PlanResult>& tiers) {
    std::set<std::size_t> steps;
    for (std::size_t i = 1; i < tiers.size(); ++i) {
        const auto& before = tiers[i - 1].projection.paid.postings;
        const auto& here = tiers[i].projection.paid.postings;
        if (!before.empty() && !here.empty() && before.front().subsidy != here.front().subsidy)
            steps.insert(i);
    }
    return steps.size() > most_subsidy_steps ? std::set<std::size_t>{} : steps;
}

/// All of them, or those at even steps as small as there is room for, with the lowest, the highest,
/// and those from which the government adds another sum.
Shown shown_of(const std::vector<PlanResult>& tiers) {
    Shown shown;
    for (const PlanResult& tier : tiers) shown.tiers.push_back(&tier);
    const auto steps = subsidy_steps(tiers);
    for (const int yuan : {200, 500, 1'000, 2'000, 5'000, 10'000}) {
        if (shown.tiers.size() <= most_shown) break;
        shown = {{}, Money::from_yuan(yuan)};
        for (std::size_t i = 0; i < tiers.size(); ++i)
            if (i == 0 || i + 1 == tiers.size() || steps.contains(i) ||
                own_of(tiers[i]).fen() % shown.step->fen() == 0)
                shown.tiers.push_back(&tiers[i]);
    }
    return shown;
}

/// What is left out, in words.
std::string left_out(const Comparison& tiers, const Shown& shown, const Translate& tr) {
    const auto* offered = tiers.rules.tiers.find(tiers.asked.as_of);
    const auto band = offered ? std::ranges::find_if(offered->value, &TierRange::is_band)
                              : TierList::const_iterator{};
    if (offered && band != offered->value.end())
        return say(tr,
                   N_("Any amount from {from} to {to} yuan can be chosen. Shown are every {step} "
                      "yuan, and where the government begins to add another sum."),
                   fmt::arg("from", plain_amount(band->from)),
                   fmt::arg("to", plain_amount(band->to)),
                   fmt::arg("step", plain_amount(*shown.step)));
    return say(
        tr,
        N_("Shown are {shown} of {all} tiers: every {step} yuan, the lowest and the highest, "
           "and where the government begins to add another sum. The others can be chosen as "
           "well."),
        fmt::arg("shown", shown.tiers.size()), fmt::arg("all", tiers.plans.size()),
        fmt::arg("step", plain_amount(*shown.step)));
}

Table tier_table(const Comparison& tiers, const Shown& shown, const Translate& tr) {
    Table table;
    for (const char* title :
         {N_("You pay a year"), N_("Government adds a year"), N_("You pay in all"),
          N_("Pension a month"), N_("Own money back after")})
        table.columns.push_back({tr(title), Align::right});
    const auto mark = [&](const char* field) { return unconfirmed_mark(tiers, field); };
    for (const PlanResult* each : shown.tiers) {
        const PlanResult& tier = *each;
        const YearOfTier year = first_year(tier);
        table.rows.push_back({{year.own + mark("plan"), year.added + mark("subsidies"),
                               whole_or_nothing(tier.projection.own_paid) + mark("own_paid"),
                               (tier.entitled() ? whole(*tier.monthly())
                                                : no_pension(*tier.projection.not_entitled, tr)) +
                                   mark("monthly"),
                               payback(tier, tr) + mark("payback_payments")}});
    }
    return table;
}

}  // namespace

Sheet poster_sheet(const Comparison& tiers, const std::string& policy_id, const Translate& tr) {
    Sheet sheet = sheet_of(tiers.asked.as_of, policy_id, tr);
    sheet.made_for = MadeFor::a3_wall;
    sheet.title = say(tr, N_("Every tier of {place}: what to pay, what to get"),
                      fmt::arg("place", place_name(tiers.rules.place, tr)));
    sheet.subtitle = basis_sentence(tiers, tr);
    if (const int years = years_paid(tiers); years > 0)
        sheet.subtitle = say(tr,
                             N_("Each tier paid for {years:# year|# years}; figures in whole yuan. "
                                "{basis}"),
                             fmt::arg("years", Counted{years}), fmt::arg("basis", sheet.subtitle));
    add_urgent_warnings(tiers, tr, sheet);
    const Shown shown = shown_of(tiers.plans);
    if (shown.step) sheet.blocks.push_back(Paragraph{left_out(tiers, shown, tr), Weight::body});
    sheet.blocks.push_back(tier_table(tiers, shown, tr));
    const auto* heirs = tiers.rules.inheritance.find(tiers.asked.as_of);
    if (heirs && heirs->value == InheritanceRule::balance)
        sheet.blocks.push_back(
            Paragraph{tr(N_("Whoever dies early loses nothing of the account: what is left goes to "
                            "the family.")),
                      Weight::body});
    add_doubtful_figures(tiers, tr, sheet);
    add_sources(tiers, tr, sheet);
    return sheet;
}

}  // namespace pension
