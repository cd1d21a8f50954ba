// SPDX-License-Identifier: Apache-2.0
#include "policy/joined_rules.hpp"

#include <algorithm>

namespace pension {

namespace {

/// What the rules of a stay are used for: the months from the first to the last.
struct Part {
    const ResidentRules* rules;
    Month from{};
    Month until{};
};

/// Whether it is one figure, found by two ways.
template <class T>
bool is_same(const Dated<T>& a, const Dated<T>& b) {
    return a.provenance == b.provenance && a.from == b.from && a.value == b.value;
}

/// Puts the figures of one stay after another behind each other.
template <class T>
class Splice {
public:
    explicit Splice(Topic topic) : topic_{topic} {}

    void add(const Timeline<T>& rule, Month from, Month until);
    Timeline<T> timeline() && { return {topic_, std::move(entries_), std::move(silences_)}; }

private:
    void take(const Dated<T>& figure, Month from);
    void keep_silence(const Timeline<T>& rule, Month from, Month until);

    Topic topic_;
    std::vector<Dated<T>> entries_;
    std::vector<Silence<T>> silences_;
    std::optional<Dated<T>> last_;  ///< The last one taken, as it was.
};

template <class T>
void Splice<T>::add(const Timeline<T>& rule, Month from, Month until) {
    Month silent_until = until;
    for (const Dated<T>& figure : rule.entries()) {
        const Month begins = std::max(figure.from, from);
        const Month ends = rule.unchanged_until(figure.from);
        if (begins > until || ends < from) continue;
        if (begins <= silent_until) silent_until = begins - Months{1};
        take(figure, begins);
        // Also where the place's next figure would have begun just then.
        if (ends >= until && until != end_of_time) entries_.back().until = until;
    }
    if (from <= silent_until) keep_silence(rule, from, silent_until);
}

template <class T>
void Splice<T>::take(const Dated<T>& figure, Month from) {
    const bool goes_on = last_ && is_same(*last_, figure) && entries_.back().until &&
                         *entries_.back().until + Months{1} == from;
    if (goes_on) {
        entries_.back().until = figure.until;
    } else {
        entries_.push_back(figure);
        entries_.back().from = from;
    }
    last_ = figure;
}

template <class T>
void Splice<T>::keep_silence(const Timeline<T>& rule, Month from, Month until) {
    Silence<T> silence{from, until, {}, {}};
    const auto& entries = rule.entries();
    const auto after = std::ranges::upper_bound(entries, from, {}, &Dated<T>::from);
    if (after != entries.begin())
        silence.repealed = std::prev(after)->until;
    else if (after != entries.end())
        silence.first = *after;
    silences_.push_back(std::move(silence));
}

/// In each month the figure of the place and group of then.
template <class T>
Timeline<T> spliced(Timeline<T> ResidentRules::*rule, const std::vector<Part>& parts) {
    Splice<T> splice{(parts.front().rules->*rule).topic()};
    for (const Part& part : parts) splice.add(part.rules->*rule, part.from, part.until);
    return std::move(splice).timeline();
}

/// The January from which a stay's crediting rates count.
Month first_whole_year(Month from) {
    const Month january = from.year() / std::chrono::January;
    return january == from ? january : january + Months{12};
}

/// In each calendar year the rate of the place in which it began, else that of the year before.
Timeline<Rate> spliced_rates(const std::vector<Part>& parts) {
    std::vector<Dated<Rate>> entries;
    const Dated<Rate>* last = nullptr;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const Month from = first_whole_year(part->from);
        const auto next = std::next(part);
        const Month until =
            next == parts.end() ? end_of_time : first_whole_year(next->from) - Months{1};
        const Timeline<Rate>& rule = part->rules->crediting_rate;
        for (const Dated<Rate>& rate : rule.entries()) {
            const Month begins = std::max(rate.from, from);
            if (begins > until || rule.unchanged_until(rate.from) < from) continue;
            if (last && is_same(*last, rate)) continue;
            entries.push_back(rate);
            entries.back().from = begins;
            last = &rate;
        }
    }
    return {Topic::crediting_rate, std::move(entries)};
}

KnownStay known(const ResidentRules& rules, Group group, Month from, Month until) {
    return {rules.place,
            group,
            from,
            until,
            rules.says_something_for_the_group,
            rules.scheme_start_in(until),
            {}};
}

}  // namespace

ResidentRules joined(const std::vector<RulesOfStay>& earlier, const ResidentRules& last,
                     Group last_group) {
    ResidentRules all = last;
    std::vector<Part> parts;
    Month from = beginning_of_time;
    for (const auto& [rules, stay] : earlier) {
        expects(from <= stay.until, "joined: stays out of order");
        parts.push_back({&rules, from, stay.until});
        all.stays.push_back(known(rules, stay.group, from, stay.until));
        from = stay.until + Months{1};
    }
    parts.push_back({&last, from, end_of_time});
    all.stays.push_back(known(last, last_group, from, end_of_time));
    // There is one start of the scheme for the pension, the last place's, and one for each stay.
    const auto splice = [&]<class T>(Timeline<T> ResidentRules::*rule) {
        if ((last.*rule).topic() == Topic::scheme_start) return;
        all.*rule = spliced(rule, parts);
    };
#define PENSION_TOPIC(name, type, table, chinese) splice(&ResidentRules::name);
    PENSION_RESIDENT_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
    splice(&ResidentRules::listed_tiers);
    all.crediting_rate = spliced_rates(parts);
    return all;
}

}  // namespace pension
