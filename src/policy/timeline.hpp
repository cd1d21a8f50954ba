// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/contract.hpp"
#include "base/result.hpp"
#include "policy/figure.hpp"
#include "policy/topic.hpp"

#include <algorithm>
#include <functional>
#include <vector>

namespace pension {

/// Before and after every month that anybody asks for.
inline constexpr Month beginning_of_time = Year{1} / std::chrono::January;
inline constexpr Month end_of_time = Year::max() / std::chrono::December;

/// Months in which nothing holds because the place (or group) of that time has no figure then,
/// though the one before it had; only where rules of several places are joined.
template <class T>
struct Silence {
    Month from{};
    Month until{};                    ///< The last month of it.
    std::optional<Dated<T>> first{};  ///< That place's first figure, where it has one later on.
    std::optional<Month> repealed{};  ///< The last month in which its last figure held.

    bool holds_in(Month month) const { return from <= month && month <= until; }
};

/// One rule through time. Asking for a month before its first document is an error, never a
/// zero; how far into the future it may be used is the caller's assumption.
template <class T>
class Timeline {
public:
    explicit Timeline(Topic topic) : topic_{topic} {}

    /// @pre entries are in order of month, without two for one month (the loader checks).
    Timeline(Topic topic, std::vector<Dated<T>> entries)
        : topic_{topic}, entries_{std::move(entries)} {
        const auto wrong =
            std::ranges::adjacent_find(entries_, std::ranges::greater_equal{}, &Dated<T>::from);
        expects(wrong == entries_.end(), "Timeline: months out of order or repeated");
    }

    /// The same with the months in which nothing holds, in order.
    Timeline(Topic topic, std::vector<Dated<T>> entries, std::vector<Silence<T>> silences)
        : Timeline{topic, std::move(entries)} {
        silences_ = std::move(silences);
    }

    Topic topic() const { return topic_; }
    const std::vector<Dated<T>>& entries() const { return entries_; }
    const std::vector<Silence<T>>& silences() const { return silences_; }

    /// The silence of that month, none where there is not any.
    const Silence<T>* silence_in(Month month) const& {
        for (const Silence<T>& silence : silences_)
            if (silence.holds_in(month)) return &silence;
        return nullptr;
    }

    /// The figure in force in that month, or none where there is not (yet) any.
    const Dated<T>* find(Month month) const& {
        const auto after = std::ranges::upper_bound(entries_, month, {}, &Dated<T>::from);
        if (after == entries_.begin() || !std::prev(after)->holds_in(month)) return nullptr;
        return &*std::prev(after);
    }

    /// What find() says, and the last month for which it says that.
    struct InForce {
        const Dated<T>* figure = nullptr;
        Month last{};
    };
    InForce in_force(Month month) const& {
        const auto next = std::ranges::upper_bound(entries_, month, {}, &Dated<T>::from);
        const Month last = next == entries_.end() ? end_of_time : next->from - Months{1};
        if (next == entries_.begin()) return {nullptr, last};
        const Dated<T>& figure = *std::prev(next);
        if (!figure.holds_in(month)) return {nullptr, last};
        return {&figure, figure.until ? std::min(last, *figure.until) : last};
    }
    Month unchanged_until(Month month) const { return in_force(month).last; }

    /// The figure in force in that month; the pointer lives as long as this timeline.
    /// Errors: figure_missing where there is none at all, no_policy_for_month before the first,
    /// policy_repealed after one that was repealed without another in its place.
    Result<const Dated<T>*> at(Month month) const& {
        if (const Dated<T>* found = find(month)) return found;
        if (const Silence<T>* silence = silence_in(month)) {
            if (silence->first) return not_yet(month, silence->first->from);
            if (silence->repealed) return no_longer(month, *silence->repealed);
        }
        if (entries_.empty() || silence_in(month))
            return Error{ErrorCode::figure_missing, {{"rule", code(topic_)}}};
        if (month < entries_.front().from) return not_yet(month, entries_.front().from);
        const auto after = std::ranges::upper_bound(entries_, month, {}, &Dated<T>::from);
        return no_longer(month, *std::prev(after)->until);
    }

    // The answer points into the timeline: one that is about to go cannot be asked.
    const Dated<T>* find(Month month) const&& = delete;
    InForce in_force(Month month) const&& = delete;
    Result<const Dated<T>*> at(Month month) const&& = delete;
    const Silence<T>* silence_in(Month month) const&& = delete;

private:
    Error not_yet(Month month, Month first) const {
        return {ErrorCode::no_policy_for_month,
                {{"rule", code(topic_)}, {"month", iso(month)}, {"first", iso(first)}}};
    }
    Error no_longer(Month month, Month last) const {
        return {ErrorCode::policy_repealed,
                {{"rule", code(topic_)}, {"month", iso(month)}, {"last", iso(last)}}};
    }

    Topic topic_;
    std::vector<Dated<T>> entries_;
    std::vector<Silence<T>> silences_;
};

}  // namespace pension
