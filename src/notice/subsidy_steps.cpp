// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>
#include <set>

namespace pension::notice {

namespace {

/// What one tier, and those above it up to the next one, earn.
struct Step {
    Money from{};
    Money value{};
    Rate share{};
    Money more{};
    Money for_each{};
    std::optional<Money> most{};
    const SaidSubsidy* said = nullptr;
    Doubts doubts{};
};

bool earns_the_same(const Step& a, const Step& b) {
    return a.value == b.value && a.share == b.share && a.more == b.more &&
           a.for_each == b.for_each && a.most == b.most;
}

/// The tiers of everybody that the notice prints, in rising order; empty where it prints no whole
/// list, or two that differ.
std::vector<Money> known_tiers(const Reading& reading) {
    std::vector<Money> tiers;
    for (const SaidTiers& list : reading.tiers) {
        const bool of_everybody = std::ranges::any_of(
            list.ranges, [](const auto& range) { return !range.group && !range.only_kept; });
        if (!of_everybody) continue;
        if (!list.is_whole) return {};
        std::vector<Money> these;
        for (const SaidTiers::Range& range : list.ranges) {
            if (range.group || range.only_kept) continue;
            if (range.from < range.to && range.step == Money{}) {
                these.push_back(range.from);
                these.push_back(range.to);
                continue;
            }
            for (Money each = range.from; each <= range.to && these.size() < 400;
                 each += range.step) {
                these.push_back(each);
                if (range.step == Money{}) break;
            }
        }
        std::ranges::sort(these);
        if (!tiers.empty() && tiers != these) return {};
        tiers = these;
    }
    return tiers;
}

/// Subsidies that make one list: of the same money, people and month.
struct Kind {
    bool collective = false;
    std::optional<Group> group{};
    std::optional<Month> from{};

    friend bool operator==(const Kind&, const Kind&) = default;
};

Kind kind_of(const SaidSubsidy& said) {
    return {said.collective, said.group, said.from.month};
}

class Settler {
public:
    Settler(Reading& reading, std::vector<Money> tiers, const Kind& kind)
        : reading_{reading},
          tiers_{std::move(tiers)},
          collective_{kind.collective},
          group_{kind.group},
          kind_{kind} {}

    void settle() {
        for (const SaidSubsidy& said : reading_.subsidies)
            if (is_mine(said) && said.how != SaidSubsidy::How::other_tiers && !is_unfinished(said))
                place(said);
        for (const SaidSubsidy& said : reading_.subsidies)
            if (is_mine(said) && is_unfinished(said)) finish(said);
        for (const SaidSubsidy& said : reading_.subsidies)
            if (is_mine(said) && said.how == SaidSubsidy::How::other_tiers) place_others(said);
        std::ranges::stable_sort(steps_, {}, &Step::from);
        look_at_neighbours();
        look_for_left_out();
        emit();
    }

private:
    using How = SaidSubsidy::How;

    bool is_mine(const SaidSubsidy& said) const { return kind_of(said) == kind_; }

    /// Two lists of which the second one is shorter.
    bool is_unfinished(const SaidSubsidy& said) const {
        return said.how == How::of_tiers && said.values.size() > 1 &&
               amounts(said).size() != said.values.size();
    }

    /// The tiers that a subsidy names, ranges resolved by the list.
    std::vector<Money> amounts(const SaidSubsidy& said) const {
        std::vector<Money> named;
        for (const Amount& each : said.tiers) {
            if (!each.to) {
                named.push_back(amount(each));
                continue;
            }
            for (const Money tier : tiers_)
                if (tier >= each.from &&
                    (tier < *each.to || (tier == *each.to && !each.to_excluded)))
                    named.push_back(tier);
        }
        return named;
    }

    /// 第一档 is the first tier of the list.
    Money amount(const Amount& tier) const {
        if (tier.from != Money{} || tier.ordinal == 0) return tier.from;
        const auto at = static_cast<std::size_t>(tier.ordinal);
        return at <= tiers_.size() ? tiers_[at - 1] : Money{};
    }

    Step step(Money from, const SaidSubsidy& said, std::size_t value = 0) {
        covered_.insert(from);
        Step made;
        made.from = from;
        made.value = value < said.values.size() ? said.values[value] : Money{};
        made.share = said.share;
        made.most = said.most;
        made.said = &said;
        made.doubts = said.doubts;
        return made;
    }

    void place(const SaidSubsidy& said) {
        switch (said.how) {
            case How::of_tiers: place_tiers(said); break;
            case How::all_tiers: place_all(said); break;
            case How::each_tier: place_each_tier(said); break;
            case How::each_amount: place_each_amount(said); break;
            case How::other_tiers: break;
        }
    }

    void place_tiers(const SaidSubsidy& said) {
        if (said.values.size() > 1) {
            const auto named = amounts(said);
            for (std::size_t i = 0; i < named.size(); ++i)
                steps_.push_back(step(named[i], said, i));
            return;
        }
        for (const Amount& each : said.tiers) {
            const bool below = each.and_below;
            const Money from = below && !tiers_.empty() ? tiers_.front() : amount(each);
            if (from == Money{}) {
                reading_.leave(said.span, LeftAloneWhy::lists_differ);
                continue;
            }
            steps_.push_back(step(from, said));
            if (below && tiers_.empty()) add_doubt(steps_.back().doubts, Doubt::tiers_needed);
        }
    }

    void place_all(const SaidSubsidy& said) {
        const Money lowest = tiers_.empty() ? Money::from_yuan(1) : tiers_.front();
        Step made = step(lowest, said);
        if (tiers_.empty())
            add_doubt(made.doubts, Doubt::tiers_needed);
        else
            std::erase(made.doubts, Doubt::tiers_needed);
        if (!said.except_first) {
            steps_.push_back(made);
            return;
        }
        made.share = Rate{};
        steps_.push_back(made);
        if (tiers_.size() > 1)
            steps_.push_back(step(tiers_[1], said));
        else
            add_doubt(steps_.back().doubts, Doubt::tiers_needed);
    }

    void place_each_tier(const SaidSubsidy& said) {
        if (said.tiers.empty()) return;
        const auto first = std::ranges::find(tiers_, said.tiers.front().from);
        if (first == tiers_.end()) {
            steps_.push_back(step(said.tiers.front().from, said));
            add_doubt(steps_.back().doubts, Doubt::tiers_needed);
            return;
        }
        Money value = said.values.front();
        for (auto tier = first; tier != tiers_.end(); ++tier) {
            Step made = step(*tier, said);
            made.value = said.most ? std::min(value, *said.most) : value;
            made.most.reset();
            steps_.push_back(made);
            value += said.more;
        }
    }

    void place_each_amount(const SaidSubsidy& said) {
        if (said.tiers.empty()) return;
        Step made = step(said.tiers.front().from, said);
        made.more = said.more;
        made.for_each = said.for_each;
        // Without a value of its own it goes on from the step before.
        if (said.values.empty() && !steps_.empty()) {
            const Step& before = steps_.back();
            made.value = before.value + said.more;
            if (before.for_each != Money{} && made.from > before.from)
                made.value = before.value + before.more * ((made.from - before.from).fen() /
                                                           before.for_each.fen());
            add_doubt(made.doubts, Doubt::joint_unclear);
            add_doubt(made.doubts, Doubt::worked_out);
            if (before.for_each != Money{}) add_doubt(steps_.back().doubts, Doubt::joint_unclear);
        } else if (said.values.empty()) {
            add_doubt(made.doubts, Doubt::worked_out);
        }
        steps_.push_back(made);
    }

    bool is_placed(Money tier) const {
        return std::ranges::any_of(steps_, [&](const Step& each) { return each.from == tier; });
    }

    /// Of two lists of unequal length, those that another sentence fills are left out.
    void finish(const SaidSubsidy& said) {
        std::vector<Money> open;
        for (const Money tier : amounts(said))
            if (!is_placed(tier)) open.push_back(tier);
        if (open.size() != said.values.size()) {
            reading_.leave(said.span, LeftAloneWhy::lists_differ);
            return;
        }
        for (std::size_t i = 0; i < open.size(); ++i) steps_.push_back(step(open[i], said, i));
    }

    void place_others(const SaidSubsidy& said) {
        std::vector<Money> open;
        for (const Money tier : tiers_)
            if (!is_covered(tier)) open.push_back(tier);
        const bool counted =
            said.other_count == 0 || said.other_count == static_cast<int>(open.size());
        if (open.empty()) {
            reading_.leave(said.span, LeftAloneWhy::lists_differ);
            return;
        }
        for (const Money tier : open) {
            steps_.push_back(step(tier, said));
            if (!counted) add_doubt(steps_.back().doubts, Doubt::count_differs);
        }
    }

    /// Whether a sentence speaks of that tier.
    bool is_covered(Money tier) const {
        if (covered_.contains(tier)) return true;
        for (const Step& each : steps_) {
            if (each.said->how == How::all_tiers || each.said->how == How::each_tier ||
                each.said->how == How::each_amount)
                if (tier >= each.from) return true;
            for (const Amount& named : each.said->tiers) {
                if (named.and_above && tier >= named.from) return true;
                if (named.and_below && tier <= named.from) return true;
                if (named.to && tier >= named.from &&
                    (tier < *named.to || (tier == *named.to && !named.to_excluded)))
                    return true;
            }
        }
        return false;
    }

    /// Steps that say nothing new are one; others about the same tier are in doubt, as is one that
    /// falls.
    void look_at_neighbours() {
        std::vector<Step> kept;
        for (Step& each : steps_) {
            if (!kept.empty()) {
                Step& before = kept.back();
                const bool same = earns_the_same(before, each);
                if (before.from == each.from && same) continue;
                if (same && before.said == each.said) continue;
                if (before.from == each.from) {
                    add_doubt(before.doubts, Doubt::told_twice);
                    add_doubt(each.doubts, Doubt::told_twice);
                } else if (each.value < before.value && each.share == Rate{} &&
                           before.share == Rate{}) {
                    add_doubt(each.doubts, Doubt::order_odd);
                }
            }
            kept.push_back(std::move(each));
        }
        steps_ = std::move(kept);
    }

    void look_for_left_out() {
        if (steps_.empty() || collective_ || group_) return;
        for (const Money tier : tiers_) {
            if (is_covered(tier)) continue;
            Step* reached = &steps_.front();
            for (Step& each : steps_)
                if (each.from <= tier) reached = &each;
            add_doubt(reached->doubts, Doubt::tiers_left_out);
        }
    }

    void emit() {
        const Topic topic = collective_ ? Topic::grant_subsidies : Topic::subsidies;
        for (const Step& each : steps_) {
            Cells cells{{"from_fen_per_year", each.from.fen()},
                        {"subsidy_fen_per_year", each.value.fen()}};
            if (each.share != Rate{}) cells.emplace_back("payment_millionths", each.share.ppm());
            if (each.for_each != Money{}) {
                cells.emplace_back("more_fen", each.more.fen());
                cells.emplace_back("for_each_fen", each.for_each.fen());
            }
            if (each.most) cells.emplace_back("most_fen", each.most->fen());
            NoticeFigure& figure = reading_.add(topic, std::move(cells), each.said->span,
                                                each.said->from, each.said->until, each.doubts);
            figure.group = group_;
        }
    }

    Reading& reading_;
    std::vector<Money> tiers_;
    bool collective_;
    std::optional<Group> group_;
    Kind kind_;
    std::vector<Step> steps_{};
    std::set<Money> covered_{};  ///< Tiers that are named one by one.
};

}  // namespace

void settle_subsidies(Reading& reading) {
    const std::vector<Money> tiers = known_tiers(reading);
    std::vector<Kind> kinds;
    for (const SaidSubsidy& said : reading.subsidies)
        if (std::ranges::find(kinds, kind_of(said)) == kinds.end()) kinds.push_back(kind_of(said));
    for (const Kind& kind : kinds)
        Settler{reading, kind.collective ? std::vector<Money>{} : tiers, kind}.settle();
}

}  // namespace pension::notice
