// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/poster_sheet.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"

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

std::string or_nothing(const std::optional<Money>& money) {
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

Table tier_table(const Comparison& tiers, const Translate& tr) {
    Table table;
    for (const char* title :
         {N_("You pay a year"), N_("Government adds a year"), N_("You pay in all"),
          N_("Pension a month"), N_("Own money back after")})
        table.columns.push_back({tr(title), Align::right});
    const auto mark = [&](const char* field) { return unconfirmed_mark(tiers, field); };
    for (const PlanResult& tier : tiers.plans) {
        const YearOfTier year = first_year(tier);
        table.rows.push_back({{year.own + mark("plan"), year.added + mark("subsidies"),
                               or_nothing(tier.projection.own_paid) + mark("own_paid"),
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
    sheet.blocks.push_back(tier_table(tiers, tr));
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
