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

/// After every month that anybody asks for.
inline constexpr Month end_of_time = Year::max() / std::chrono::December;

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

    Topic topic() const { return topic_; }
    const std::vector<Dated<T>>& entries() const { return entries_; }

    /// The figure in force in that month, or none where there is not (yet) any.
    const Dated<T>* find(Month month) const& {
        const auto after = std::ranges::upper_bound(entries_, month, {}, &Dated<T>::from);
        if (after == entries_.begin() || !std::prev(after)->holds_in(month)) return nullptr;
        return &*std::prev(after);
    }

    /// The last month for which find() says what it says for that one.
    Month unchanged_until(Month month) const {
        const auto next = std::ranges::upper_bound(entries_, month, {}, &Dated<T>::from);
        Month last = next == entries_.end() ? end_of_time : next->from - Months{1};
        if (next == entries_.begin()) return last;
        const auto& until = std::prev(next)->until;
        if (until && *until >= month) last = std::min(last, *until);
        return last;
    }

    /// The figure in force in that month; the pointer lives as long as this timeline.
    /// Errors: figure_missing where there is none at all, no_policy_for_month before the first,
    /// policy_repealed after one that was repealed without another in its place.
    Result<const Dated<T>*> at(Month month) const& {
        if (const Dated<T>* found = find(month)) return found;
        if (entries_.empty()) return Error{ErrorCode::figure_missing, {{"rule", code(topic_)}}};
        if (month > entries_.front().from) {
            const auto after = std::ranges::upper_bound(entries_, month, {}, &Dated<T>::from);
            return Error{ErrorCode::policy_repealed,
                         {{"rule", code(topic_)},
                          {"month", iso(month)},
                          {"last", iso(*std::prev(after)->until)}}};
        }
        return Error{
            ErrorCode::no_policy_for_month,
            {{"rule", code(topic_)}, {"month", iso(month)}, {"first", iso(entries_[0].from)}}};
    }

    // The answer points into the timeline: one that is about to go cannot be asked.
    const Dated<T>* find(Month month) const&& = delete;
    Result<const Dated<T>*> at(Month month) const&& = delete;

private:
    Topic topic_;
    std::vector<Dated<T>> entries_;
};

}  // namespace pension
