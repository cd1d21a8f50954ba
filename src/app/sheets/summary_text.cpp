// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/summary_text.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace pension {

namespace {

/// A plan after its name: in the middle of a sentence.
std::vector<std::string> clauses(const Comparison& comparison, const PlanResult& plan,
                                 const Translate& tr) {
    std::vector<std::string> all;
    const auto with_mark = [&](Money money, const char* field) {
        return yuan(money, tr) + unconfirmed_mark(comparison, field);
    };
    if (const auto& own = plan.projection.own_paid)
        all.push_back(say(tr, N_("{paid} paid by oneself in all"),
                          fmt::arg("paid", with_mark(*own, "own_paid"))));
    if (const auto& why = plan.projection.not_entitled) {
        all.push_back(no_pension(*why, tr));
        return all;
    }
    all.push_back(say(tr, N_("{monthly} a month for life"),
                      fmt::arg("monthly", with_mark(plan.projection.parts.monthly, "monthly"))));
    if (plan.payback_payments)
        all.push_back(say(tr, N_("own money back after {payments:# payment|# payments}"),
                          fmt::arg("payments", Counted{*plan.payback_payments})));
    for (const Lifetime& life : plan.lifetimes) {
        const std::string received = with_mark(life.received, "received");
        const bool leaves = life.left_to_heirs.value_or(Money{}) > Money{};
        all.push_back(leaves
                          ? say(tr, N_("{received} received by {age}, {left} left to the family"),
                                fmt::arg("age", age_text(life.age_at_death, tr)),
                                fmt::arg("received", received),
                                fmt::arg("left", with_mark(*life.left_to_heirs, "left_to_heirs")))
                          : say(tr, N_("{received} received by {age}"),
                                fmt::arg("age", age_text(life.age_at_death, tr)),
                                fmt::arg("received", received)));
    }
    return all;
}

/// The same as short as can be: sums in whole yuan, without what follows from them.
std::string brief_sentence(const Comparison& comparison, const PlanResult& plan,
                           const Translate& tr) {
    std::string text;
    const auto add = [&](const std::string& part) {
        text += (text.empty() ? "" : tr(N_(", "))) + part;
    };
    const auto mark = [&](const char* field) { return unconfirmed_mark(comparison, field); };
    if (const auto& own = plan.projection.own_paid)
        add(say(tr, N_("{paid} paid"), fmt::arg("paid", whole_yuan(*own, tr) + mark("own_paid"))));
    if (const auto& why = plan.projection.not_entitled) {
        add(no_pension(*why, tr));
        return text + tr(N_("."));
    }
    add(say(tr, N_("{monthly} a month"),
            fmt::arg("monthly", yuan(plan.projection.parts.monthly, tr) + mark("monthly"))));
    if (plan.payback_payments)
        add(say(tr, N_("back after {payments:# payment|# payments}"),
                fmt::arg("payments", Counted{*plan.payback_payments})));
    for (const Lifetime& life : plan.lifetimes)
        add(say(tr, N_("{received} received by {age}"),
                fmt::arg("age", age_text(life.age_at_death, tr)),
                fmt::arg("received", whole_yuan(life.received, tr) + mark("received"))));
    return text + tr(N_("."));
}

/// What each of the payments is, where all are the same and none is made later.
std::optional<Money> amount_of_each(std::span<const Contribution> payments) {
    const bool alike = std::ranges::all_of(payments, [&](const Contribution& each) {
        return each.own == payments.front().own && !each.back_paid();
    });
    if (payments.empty() || !alike || payments.front().own == Money{}) return std::nullopt;
    return payments.front().own;
}

/// "100 yuan a year, 15 years": how much and how long, not when. What was paid before is the same
/// for all plans and does not tell them apart.
std::string cost_of(const Comparison& comparison, const PlanResult& plan, const Translate& tr) {
    const auto& paid = plan.projection.paid;
    const Counted years{paid.years_paid(plan.projection.start.first - Months{1})};
    if (const auto amount = amount_of_each(paid.postings); amount && paid.payments_known())
        return say(tr, N_("{amount} yuan a year, {years:# year|# years}"),
                   fmt::arg("amount", plain_amount(*amount)), fmt::arg("years", years));
    const auto to_come =
        std::ranges::lower_bound(paid.postings, comparison.asked.as_of, {}, &Contribution::month);
    // A leaflet's years are no years of the calendar, and none of them is now.
    const auto amount = amount_of_each({to_come, paid.postings.end()});
    if (amount && comparison.asked.basis == Basis::dated)
        return say(tr, N_("{amount} yuan a year from now on, {years:# year|# years} in all"),
                   fmt::arg("amount", plain_amount(*amount)), fmt::arg("years", years));
    return say(tr, N_("{years:# year|# years} paid"), fmt::arg("years", years));
}

}  // namespace

std::string comparison_title(const Comparison& comparison, const Translate& tr) {
    return say(tr, N_("Resident pension, {place}"),
               fmt::arg("place", place_name(comparison.rules.place, tr)));
}

std::string plan_sentence(const Comparison& comparison, const PlanResult& plan,
                          const Translate& tr) {
    std::string text;
    for (const std::string& clause : clauses(comparison, plan, tr))
        text += (text.empty() ? "" : tr(N_("; "))) + clause;
    return text + tr(N_("."));
}

bool any_unconfirmed(const Comparison& comparison) {
    for (std::size_t i = 0; i < comparison.plans.size(); ++i)
        if (!unconfirmed_fields(comparison, i).empty()) return true;
    return false;
}

std::string summary_text(const Comparison& comparison, const Translate& tr) {
    std::string text = say(tr, N_("{title}, policy of {month}"),
                           fmt::arg("title", comparison_title(comparison, tr)),
                           fmt::arg("month", month_text(comparison.asked.as_of, tr))) +
                       "\n";
    for (const PlanResult& plan : comparison.plans)
        text += say(tr, N_("{plan}: {words}"), fmt::arg("plan", cost_of(comparison, plan, tr)),
                    fmt::arg("words", brief_sentence(comparison, plan, tr))) +
                "\n";
    if (any_unconfirmed(comparison))
        text += tr(N_("* rests on figures that no document confirms.")) + "\n";
    return text + tr(N_("The local office decides (12333)."));
}

QrCode summary_qr(const Comparison& comparison, const Translate& tr) {
    return {summary_text(comparison, tr),
            tr(N_("The figures to take along: any phone reads them"))};
}

}  // namespace pension
