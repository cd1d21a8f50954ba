// SPDX-License-Identifier: Apache-2.0
#include "calc/warning.hpp"

#include "base/decimal.hpp"
#include "policy/stale.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

template <class T>
std::vector<std::pair<std::string, std::string>> facts_of(const Timeline<T>& rule,
                                                          const Dated<T>& figure,
                                                          const ResidentRules& rules) {
    return {{"rule", code(rule.topic())},
            {"from", iso(figure.provenance->from)},
            {"place", rules.place.name_zh},
            {"place_en", rules.place.name_en},
            {"area", fmt::format("{:06}", figure.provenance->area)}};
}

template <class T>
void warn(const Timeline<T>& rule, const ResidentRules& rules, const Case& asked,
          std::vector<Warning>& warnings) {
    for (const Dated<T>& figure : rule.entries())
        if (figure.provenance && figure.provenance->announced)
            warnings.push_back({WarningCode::announced_figure, facts_of(rule, figure, rules)});
    const Dated<T>* figure = rule.find(asked.as_of);
    // Typed by the user, it comes from no document.
    if (!figure || !figure->provenance || !is_local_by_nature(rule.topic())) return;
    const auto facts = facts_of(rule, *figure, rules);
    if (figure->provenance->area != rules.place.code)
        warnings.push_back({WarningCode::inherited_figure, facts});
    if (is_stale(*figure->provenance, asked.as_of))
        warnings.push_back({WarningCode::stale_figure, facts});
    if (!figure->provenance->complete) warnings.push_back({WarningCode::incomplete_list, facts});
}

void warn_below_minimum(const ResidentRules& rules, Month as_of, std::vector<Warning>& warnings) {
    const auto* bands = rules.base_pension.find(as_of);
    const auto* minimum = rules.base_pension_floor.find(as_of);
    if (!bands || !minimum) return;
    const auto lowest = std::ranges::min_element(bands->value, {}, &BaseBand::per_month);
    const Money base = lowest->per_month;
    const Money least = base_at(minimum->value, lowest->age_in_months);
    if (base >= least) return;
    warnings.push_back({WarningCode::below_minimum,
                        {{"place", rules.place.name_zh},
                         {"place_en", rules.place.name_en},
                         {"base", decimal_text(base.fen(), 2)},
                         {"minimum", decimal_text(least.fen(), 2)},
                         {"from", iso(minimum->provenance->from)}}});
}

}  // namespace

const char* code(WarningCode warning) {
    switch (warning) {
        case WarningCode::announced_figure: return "announced_figure";
        case WarningCode::inherited_figure: return "inherited_figure";
        case WarningCode::stale_figure: return "stale_figure";
        case WarningCode::incomplete_list: return "incomplete_list";
        case WarningCode::below_minimum: return "below_minimum";
        case WarningCode::group_without_rules: return "group_without_rules";
        case WarningCode::fewer_years: return "fewer_years";
        case WarningCode::account_only: return "account_only";
        case WarningCode::interest_start_silent: return "interest_start_silent";
        case WarningCode::assumed_earliest: return "assumed_earliest";
        case WarningCode::years_do_not_count: return "years_do_not_count";
        case WarningCode::months_lost: return "months_lost";
        case WarningCode::scheme_start_unknown: return "scheme_start_unknown";
        case WarningCode::suspended_made_good: return "suspended_made_good";
        case WarningCode::suspended_lost: return "suspended_lost";
        case WarningCode::suspended_for_good: return "suspended_for_good";
        case WarningCode::certification_silent: return "certification_silent";
        case WarningCode::registration_assumed: return "registration_assumed";
        case WarningCode::registration_not_asked: return "registration_not_asked";
    }
    return "";
}

std::vector<Warning> figure_warnings(const ResidentRules& rules, const Case& asked) {
    std::vector<Warning> warnings;
    for_each_timeline(rules, [&](const auto& rule) { warn(rule, rules, asked, warnings); });
    warn_below_minimum(rules, asked.as_of, warnings);
    if (asked.group != Group::ordinary && !rules.says_something_for_the_group)
        warnings.push_back({WarningCode::group_without_rules,
                            {{"group", std::string{code(asked.group)}},
                             {"place", rules.place.name_zh},
                             {"place_en", rules.place.name_en}}});
    const bool bears_interest =
        asked.assumptions.interest.value_or(Rate{}) != Rate{} ||
        std::ranges::any_of(rules.crediting_rate.entries(),
                            [](const Dated<Rate>& rate) { return rate.value != Rate{}; });
    if (bears_interest && rules.interest_start.entries().empty())
        warnings.push_back({WarningCode::interest_start_silent,
                            {{"place", rules.place.name_zh}, {"place_en", rules.place.name_en}}});
    if (asked.assumptions.earliest_known)
        warnings.push_back({WarningCode::assumed_earliest,
                            {{"place", rules.place.name_zh}, {"place_en", rules.place.name_en}}});
    return warnings;
}

}  // namespace pension
