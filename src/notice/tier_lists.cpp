// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>
#include <utility>

namespace pension::notice {

namespace {

bool same_amounts(const SaidTiers& a, const SaidTiers& b) {
    return std::ranges::equal(a.ranges, b.ranges, [](const auto& x, const auto& y) {
        return x.from == y.from && x.to == y.to && x.step == y.step && x.only_kept == y.only_kept &&
               x.group == y.group;
    });
}

class TierSettler {
public:
    explicit TierSettler(Reading& reading) : reading_{reading} {}

    void settle() {
        drop_repeated();
        mark_contradictions();
        take_out_restricted();
        drop_new_ones_of_whole_lists();
        for (const SaidTiers& list : reading_.tiers) emit(list);
        if (reading_.tiers.empty()) from_subsidies();
    }

private:
    void drop_repeated() {
        std::vector<SaidTiers> kept;
        for (SaidTiers& list : reading_.tiers) {
            const bool again = std::ranges::any_of(kept, [&](const SaidTiers& each) {
                return same_amounts(each, list) && each.from.month == list.from.month;
            });
            if (!again) kept.push_back(std::move(list));
        }
        reading_.tiers = std::move(kept);
    }

    void mark_contradictions() {
        SaidTiers* first = nullptr;
        for (SaidTiers& list : reading_.tiers) {
            if (!list.is_whole) continue;
            if (!first) {
                first = &list;
            } else if (first->from.month == list.from.month) {
                add_doubt(first->doubts, Doubt::told_twice);
                add_doubt(list.doubts, Doubt::told_twice);
            }
        }
    }

    /// What is for some people only is no tier of everybody's.
    void take_out_restricted() {
        std::vector<Money> restricted;
        for (const SaidTiers& list : reading_.tiers)
            for (const auto& range : list.ranges)
                if (range.group || range.only_kept) restricted.push_back(range.from);
        for (SaidTiers& list : reading_.tiers)
            std::erase_if(list.ranges, [&](const SaidTiers::Range& range) {
                return !range.group && !range.only_kept && range.from == range.to &&
                       std::ranges::find(restricted, range.from) != restricted.end();
            });
    }

    bool whole_list_has(Money amount) const {
        return std::ranges::any_of(reading_.tiers, [&](const SaidTiers& list) {
            return list.is_whole && std::ranges::any_of(list.ranges, [&](const auto& range) {
                       return range.from == amount;
                   });
        });
    }

    void drop_new_ones_of_whole_lists() {
        for (SaidTiers& list : reading_.tiers) {
            if (list.is_whole) continue;
            std::erase_if(list.ranges, [&](const SaidTiers::Range& range) {
                return !range.group && !range.only_kept && whole_list_has(range.from);
            });
            const bool only_new = std::ranges::any_of(
                list.ranges, [](const auto& range) { return !range.group && !range.only_kept; });
            if (only_new) add_doubt(list.doubts, Doubt::list_incomplete);
        }
        std::erase_if(reading_.tiers, [](const SaidTiers& list) { return list.ranges.empty(); });
    }

    void emit(const SaidTiers& list) {
        for (const SaidTiers::Range& range : list.ranges) {
            Cells cells{{"from_fen_per_year", range.from.fen()},
                        {"to_fen_per_year", range.to.fen()}};
            cells.emplace_back("step_fen", range.step.fen());
            if (range.only_kept) cells.emplace_back("only_kept", std::int64_t{1});
            const TextSpan span = range.span.length > 0 ? range.span : list.span;
            Doubts doubts = list.doubts;
            for (const Doubt each : range.doubts) add_doubt(doubts, each);
            NoticeFigure& figure = reading_.add(Topic::tiers, std::move(cells), span, list.from,
                                                list.until, std::move(doubts));
            figure.group = range.group;
        }
    }

    /// No list is printed: the amounts that earn a subsidy are tiers, perhaps not all of them.
    void from_subsidies() {
        SaidTiers list;
        std::vector<Money> seen;
        for (const SaidSubsidy& said : reading_.subsidies) {
            if (said.collective || said.group || said.how != SaidSubsidy::How::of_tiers) continue;
            for (const Amount& each : said.tiers) {
                if (std::ranges::find(seen, each.from) != seen.end() || each.to) continue;
                seen.push_back(each.from);
                SaidTiers::Range range;
                range.from = range.to = each.from;
                range.span = said.span;
                list.ranges.push_back(range);
                list.from = said.from;
                list.until = said.until;
            }
        }
        if (list.ranges.size() < 2) return;
        std::ranges::stable_sort(list.ranges, {}, &SaidTiers::Range::from);
        list.doubts = {Doubt::tiers_from_subsidies};
        emit(list);
    }

    Reading& reading_;
};

}  // namespace

void settle_tiers(Reading& reading) {
    TierSettler{reading}.settle();
}

}  // namespace pension::notice
