// SPDX-License-Identifier: Apache-2.0
#include "calc/basis.hpp"

namespace pension {

namespace {

/// Earlier than any month that parse_month() lets in.
constexpr Month long_ago = Year{1} / std::chrono::January;

/// A published rate is that of its own year; every other year has the typed one.
Timeline<Rate> with_typed_rate(const Timeline<Rate>& published, Rate typed) {
    std::vector<Dated<Rate>> rates{{long_ago, typed, nullptr}};
    for (const Dated<Rate>& rate : published.entries()) {
        // Not where the next one begins before its year is over.
        if (rates.back().from >= rate.from) rates.pop_back();
        rates.push_back(rate);
        rates.push_back({rate.from + Months{12}, typed, nullptr});
    }
    return Timeline<Rate>{Topic::crediting_rate, std::move(rates)};
}

template <class T>
void reach_back(Timeline<T>& rule) {
    if (rule.entries().empty()) return;
    auto entries = rule.entries();
    entries.front().from = long_ago;
    rule = Timeline<T>{rule.topic(), std::move(entries)};
}

}  // namespace

Month today_of(const Case& asked, const PensionStart& start) {
    return asked.basis == Basis::leaflet ? start.first - Months{1} : asked.as_of;
}

Result<ResidentRules> rules_on_basis(const Case& asked, const ResidentRules& rules) {
    const auto& typed = asked.assumptions.interest;
    if (asked.basis == Basis::leaflet) {
        auto still = frozen(rules, asked.as_of);
        if (!still) return still.error();
        ResidentRules used = std::move(still).value();
        used.crediting_rate =
            Timeline<Rate>{Topic::crediting_rate, {{long_ago, typed.value_or(Rate{}), nullptr}}};
        return used;
    }
    ResidentRules used = rules;
    if (asked.assumptions.earliest_known)
        for_each_timeline(used, [](auto& rule) {
            // Not what did not exist before: rates of a year, and when the scheme began.
            if (rule.topic() != Topic::crediting_rate && rule.topic() != Topic::scheme_start)
                reach_back(rule);
        });
    if (typed) used.crediting_rate = with_typed_rate(rules.crediting_rate, *typed);
    return used;
}

}  // namespace pension
