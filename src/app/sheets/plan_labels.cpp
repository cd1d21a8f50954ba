// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/plan_labels.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"

#include <optional>
#include <set>
#include <tuple>

namespace pension {

namespace {

/// A plan of one amount a year for years in a row: when, and how much.
struct OneAmount {
    std::tuple<bool, int, int> years;  ///< Whether they are of the calendar, from, to.
    Money amount;
};

std::optional<OneAmount> one_amount(const Record& plan) {
    if (plan.entries.size() != 1) return std::nullopt;
    if (const auto* entry = std::get_if<YearsBeforePension>(&plan.entries.front()))
        return OneAmount{{false, 0, entry->years}, entry->amount};
    const auto* entry = std::get_if<CoverYears>(&plan.entries.front());
    if (!entry || entry->paid || entry->by_government || entry->grant != Money{} ||
        entry->sponsorship != Money{})
        return std::nullopt;
    return OneAmount{{true, entry->first, entry->last}, entry->amount};
}

/// The amounts, where nothing else tells the plans apart.
std::vector<Money> amounts_of(const Comparison& comparison) {
    std::vector<Money> amounts;
    std::set<std::tuple<bool, int, int>> years;
    std::set<Money> different;
    for (const PlanResult& plan : comparison.plans) {
        const auto one = one_amount(plan.called_by());
        if (!one) return {};
        years.insert(one->years);
        different.insert(one->amount);
        amounts.push_back(one->amount);
    }
    return years.size() == 1 && different.size() == amounts.size() ? amounts : std::vector<Money>{};
}

}  // namespace

std::vector<std::string> plan_labels(const Comparison& comparison, const Translate& tr) {
    std::vector<std::string> labels;
    for (const Money each : amounts_of(comparison))
        // TRANSLATORS: what a plan is called where room is short.
        labels.push_back(
            say(tr, N_("{amount} yuan a year"), fmt::arg("amount", plain_amount(each))));
    if (!labels.empty()) return labels;
    if (comparison.plans.size() == 1) return {tr(N_("This plan"))};
    for (std::size_t i = 0; i < comparison.plans.size(); ++i)
        labels.push_back(say(tr, N_("Plan {number}"), fmt::arg("number", i + 1)));
    return labels;
}

std::vector<std::string> plan_titles(const Comparison& comparison, const Translate& tr) {
    const bool by_amount = !amounts_of(comparison).empty() || comparison.plans.size() == 1;
    const auto labels = plan_labels(comparison, tr);
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < comparison.plans.size(); ++i) {
        std::string name = plan_name(comparison.plans[i].called_by(), tr);
        titles.push_back(by_amount ? std::move(name)
                                   : say(tr, N_("{plan}: {words}"), fmt::arg("plan", labels[i]),
                                         fmt::arg("words", name)));
    }
    return titles;
}

}  // namespace pension
