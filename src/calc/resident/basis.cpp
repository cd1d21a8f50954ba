// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/basis.hpp"

#include "calc/resident/moves.hpp"

#include <algorithm>

namespace pension {

namespace {

/// A published rate is that of its own year; every other year has the typed one.
Timeline<Rate> with_typed_rate(const Timeline<Rate>& published, Rate typed) {
    std::vector<Dated<Rate>> rates{{beginning_of_time, typed, nullptr}};
    for (const Dated<Rate>& rate : published.entries()) {
        // Not where the next one begins before its year is over.
        if (rates.back().from >= rate.from) rates.pop_back();
        // After a move, the place's last one before: none was published for that year.
        if (rate.provenance && year_number(rate.provenance->from) < year_number(rate.from)) {
            rates.push_back({rate.from, typed, nullptr});
            continue;
        }
        rates.push_back(rate);
        rates.push_back({rate.from + Months{12}, typed, nullptr});
    }
    return Timeline<Rate>{Topic::crediting_rate, std::move(rates)};
}

template <class T>
void reach_back(Timeline<T>& rule) {
    if (rule.entries().empty() && rule.silences().empty()) return;
    auto entries = rule.entries();
    if (rule.silences().empty()) entries.front().from = beginning_of_time;
    std::vector<Silence<T>> left;
    // In each place it is that place's first figure that reaches back.
    for (const Silence<T>& silence : rule.silences()) {
        if (!silence.first) {
            left.push_back(silence);
            continue;
        }
        entries.push_back(*silence.first);
        entries.back().from = silence.from;
        entries.back().until = silence.until;
    }
    std::ranges::sort(entries, {}, &Dated<T>::from);
    rule = Timeline<T>{rule.topic(), std::move(entries), std::move(left)};
}

/// A rule that ran out, with none in its place, goes on as it was until the place's next figure or
/// a move; what a level above has in the meantime does not count then.
template <class T>
void go_on(Timeline<T>& rule, const ResidentRules& rules) {
    std::vector<Dated<T>> entries;
    for (const Dated<T>& figure : rule.entries()) {
        const bool is_fallback =
            !entries.empty() && ran_out(entries.back(), figure) &&
            rules.place_in(entries.back().from).code == rules.place_in(figure.from).code;
        if (!is_fallback) entries.push_back(figure);
    }
    if (entries.empty()) return;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].until) continue;
        const Month after = *entries[i].until + Months{1};
        if (rule.silence_in(after)) continue;
        if (i + 1 == entries.size())
            entries[i].until.reset();
        else if (after < entries[i + 1].from)
            entries[i].until = entries[i + 1].from - Months{1};
    }
    rule = Timeline<T>{rule.topic(), std::move(entries), rule.silences()};
}

}  // namespace

namespace {

/// When the scheme began, as the user says where no document does; for the last place.
void put_in_scheme_start(const std::optional<Month>& typed, ResidentRules& rules) {
    if (!typed || !rules.scheme_start.entries().empty()) return;
    rules.scheme_start = Timeline<SchemeStart>{
        Topic::scheme_start, {{beginning_of_time, SchemeStart{*typed, false}, nullptr}}};
    for (KnownStay& stay : rules.stays)
        if (stay.place.code == rules.place.code) stay.scheme_start = typed;
}

}  // namespace

Month today_of(const Case& asked, const PensionStart& start) {
    return asked.basis == Basis::leaflet ? start.first - Months{1} : asked.as_of;
}

Result<ResidentRules> rules_on_basis(const Case& asked, const ResidentRules& known) {
    if (const Status fine = check_stays(asked); !fine) return fine.error();
    if (asked.assumptions.latest_known) {
        Case as_known = asked;
        as_known.assumptions.latest_known = false;
        ResidentRules going_on = known;
        for_each_timeline(going_on, [&](auto& rule) { go_on(rule, known); });
        return rules_on_basis(as_known, going_on);
    }
    const ResidentRules& rules = known;
    const auto& typed = asked.assumptions.interest;
    if (asked.basis == Basis::leaflet) {
        auto still = frozen(rules, asked.as_of);
        if (!still) return still.error();
        ResidentRules used = std::move(still).value();
        used.crediting_rate = Timeline<Rate>{
            Topic::crediting_rate, {{beginning_of_time, typed.value_or(Rate{}), nullptr}}};
        put_in_scheme_start(asked.scheme_start, used);
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
    put_in_scheme_start(asked.scheme_start, used);
    return used;
}

}  // namespace pension
