// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>
#include <utility>

namespace pension::notice {

namespace {

/// Beyond these nothing is a tier: a misprint, or another amount.
constexpr Money least_tier = Money::from_yuan(20);
constexpr Money most_tier = Money::from_yuan(100'000);

class TierReader {
public:
    TierReader(Reading& reading, Sentence& sentence) : reading_{reading}, sentence_{sentence} {}

    void read() {
        if (!speaks_of_tiers() || sentence_.is_example) return;
        read_flexible_limit();
        if (read_shares()) return;
        if (read_ends()) return;
        for (at_ = 0; at_ < pieces().size(); ++at_)
            if (pieces()[at_].is_run() && !pieces()[at_].taken && reading_.may_say(sentence_, at_))
                read_run();
        finish();
        if (cancelled_ && reading_.tiers.empty())
            reading_.leave(sentence_, LeftAloneWhy::list_change);
    }

private:
    Pieces& pieces() { return sentence_.pieces; }

    bool speaks_of_tiers() const {
        return sentence_.has(Word::tier) || sentence_.has(Word::pay) ||
               sentence_.under(Word::tier) || sentence_.has(Word::lowest) ||
               sentence_.has(Word::new_tier) || sentence_.has(Word::kept) ||
               sentence_.has(Word::only_for) || counts_tiers();
    }

    /// 一共8档：每年200、300...: a list of several amounts whose number is said.
    bool counts_tiers() const {
        const auto is_list = [](const Piece& each) {
            return each.is_run() && each.run.items.size() >= 3;
        };
        const auto is_count = [](const Piece& each) {
            return each.is_number(Unit::tiers) || each.is_number(Unit::ordinal) ||
                   (each.is_run() && each.run.said_count > 0);
        };
        return std::ranges::any_of(sentence_.pieces, is_list) &&
               std::ranges::any_of(sentence_.pieces, is_count);
    }

    const Piece* piece(std::size_t i) const {
        return i < sentence_.pieces.size() ? &sentence_.pieces[i] : nullptr;
    }

    /// Behind the run before, or the beginning of the sentence.
    std::size_t clause(std::size_t run) const {
        for (std::size_t i = run; i-- > 0;)
            if (sentence_.pieces[i].is_run()) return i + 1;
        return 0;
    }

    SaidTiers begun(std::size_t run) const {
        SaidTiers list;
        list.span = sentence_.span;
        list.from = sentence_.from;
        list.until = sentence_.until;
        list.doubts = reading_.common(sentence_, run);
        return list;
    }

    // --- What is no list of amounts -------------------------------------------------------------

    /// 最高档次不超过灵活就业人员年最低缴费额
    void read_flexible_limit() {
        const std::size_t flexible = sentence_.find(Word::flexible, 0, pieces().size());
        if (flexible == pieces().size()) return;
        const bool limits = sentence_.has_between(Word::not_above, 0, flexible) &&
                            (sentence_.has_between(Word::highest, 0, flexible) ||
                             sentence_.has_between(Word::tier, 0, flexible));
        if (limits && reading_.may_say(sentence_, flexible))
            reading_.add(Topic::yearly_cap, {{"within_flexible_minimum", std::int64_t{1}}},
                         sentence_, reading_.common(sentence_, flexible));
        for (std::size_t i = flexible; i < pieces().size(); ++i)
            if (pieces()[i].is_run() && !sentence_.has_between(Word::tier, flexible, i)) {
                pieces()[i].taken = true;
                reading_.leave(sentence_, LeftAloneWhy::other_scheme);
            }
    }

    /// 可选10%至50%档; 不低于可支配收入的2%
    bool read_shares() {
        const bool has_share = std::ranges::any_of(
            pieces(), [](const Piece& each) { return each.is_number(Unit::share); });
        const bool of_tiers =
            sentence_.has(Word::income) || (sentence_.has(Word::tier) && !sentence_.has_runs());
        if (!has_share || !of_tiers || sentence_.has(Word::subsidy) || sentence_.has(Word::bears))
            return false;
        if (sentence_.has(Word::pays_for) || sentence_.has(Word::add)) return false;
        reading_.leave(sentence_, LeftAloneWhy::shares_of_base);
        return !sentence_.has_runs();
    }

    // --- 下限、上限
    // -------------------------------------------------------------------------------

    std::optional<std::size_t> run_after(Word word) const {
        for (std::size_t i = 0; i < sentence_.pieces.size(); ++i) {
            if (!sentence_.pieces[i].is(word)) continue;
            for (std::size_t k = i + 1; k < sentence_.pieces.size(); ++k) {
                const Piece& each = sentence_.pieces[k];
                if (each.is(Word::lowest) || each.is(Word::highest)) break;
                if (each.is_run() && !each.taken && each.run.items.size() == 1 &&
                    !each.run.items[0].to)
                    return k;
            }
        }
        return std::nullopt;
    }

    /// 100元的整数倍; 每100元一档; 以100元为单位递增
    std::optional<std::size_t> step_run() const {
        for (std::size_t i = 0; i < sentence_.pieces.size(); ++i) {
            const Piece& each = sentence_.pieces[i];
            if (!each.is_run() || each.run.items.size() != 1 || each.run.items[0].to) continue;
            for (std::size_t k = i + 1; k <= i + 3; ++k)
                if (const Piece* after = piece(k);
                    after && (after->is(Word::multiple) || after->is_number(Unit::ordinal) ||
                              (after->is_number(Unit::tiers) && after->number.whole() == 1)))
                    if (k == i + 1 || after->is(Word::multiple) || is_each(i)) return i;
            if (is_each(i)) return i;
        }
        return std::nullopt;
    }

    bool is_each(std::size_t run) const {
        for (std::size_t i = run; i-- > 0 && run - i <= 2;)
            if (sentence_.pieces[i].is(Word::each_more) || sentence_.pieces[i].is(Word::each))
                return !sentence_.has(Word::subsidy);
        return false;
    }

    bool read_ends() {
        const auto lowest = run_after(Word::lowest);
        const auto highest = run_after(Word::highest);
        if (!lowest || !highest || lowest == highest) return false;
        if (!reading_.may_say(sentence_, *lowest) || sentence_.has(Word::per_month) ||
            sentence_.has(Word::subsidy))
            return false;
        const auto step = step_run();
        const bool band = sentence_.has(Word::any_amount);
        take(*lowest);
        take(*highest);
        if (!step && !band) {
            if (!is_among_list()) reading_.leave(sentence_, LeftAloneWhy::only_ends);
            return is_among_list() ? false : true;
        }
        SaidTiers list = begun(*lowest);
        SaidTiers::Range range;
        range.from = pieces()[*lowest].run.items.front().from;
        range.to = pieces()[*highest].run.items.front().from;
        if (step) {
            range.step = pieces()[*step].run.items.front().from;
            take(*step);
        }
        list.ranges.push_back(range);
        for (const std::size_t each : {*lowest, *highest})
            add_doubts_of(pieces()[each].run.items.front(), list.doubts);
        say(std::move(list));
        return true;
    }

    bool is_among_list() const {
        return std::ranges::any_of(sentence_.pieces, [](const Piece& each) {
            return each.is_run() && each.run.items.size() > 2;
        });
    }

    void take(std::size_t run) { pieces()[run].taken = true; }

    // --- Lists ----------------------------------------------------------------------------------

    void read_run() {
        const Piece& run = pieces()[at_];
        const std::size_t before = clause(at_);
        if (is_monthly(run) || is_measured_otherwise(before)) return;
        if (is_former(before)) {
            take(at_);
            return;
        }
        if (sentence_.has_between(Word::cancel, before, at_)) {
            take(at_);
            cancelled_ = true;
            return;
        }
        if (read_restricted(before)) return;
        if (sentence_.has_between(Word::new_tier, before, at_)) return read_new(before);
        if (run.of_subsidy && !is_announced(before)) return;
        const bool listed = run.run.items.size() >= 2 || run.run.items.front().to;
        if (listed && is_of_tiers(before)) return read_list(before);
        if (!run.of_subsidy && run.run.items.size() == 1 && has_current_ &&
            joined_to_current(before))
            append();
    }

    static bool is_monthly(const Piece& run) {
        return std::ranges::any_of(run.run.items,
                                   [](const Amount& each) { return each.period == Period::month; });
    }

    /// A subsidy, a supplement, a pension: what is measured in yuan and no tier.
    bool is_measured_otherwise(std::size_t before) const {
        for (std::size_t i = before; i < at_; ++i) {
            const Piece& each = sentence_.pieces[i];
            if (each.is(Word::subsidy) || each.is(Word::base) || each.is(Word::base_part) ||
                each.is(Word::per_month) || each.is(Word::level) || each.is(Word::average) ||
                each.is(Word::collective))
                return !sentence_.has_between(Word::tier, i, at_) &&
                       !sentence_.has_between(Word::choose, i, at_);
            if (each.is(Word::add) || each.is(Word::funeral) || each.is(Word::back)) return true;
        }
        return false;
    }

    /// 由310元、410元调整为; 在原有210元至1040元9个档次基础上
    bool is_former(std::size_t before) const {
        for (std::size_t i = at_ + 1; i < sentence_.pieces.size() && i <= at_ + 8; ++i) {
            const Piece& each = sentence_.pieces[i];
            if (each.is_run()) break;
            if (each.is(Word::on_that)) return true;
            if (each.is(Word::becomes) && (sentence_.has_between(Word::formerly, before, at_) ||
                                           sentence_.has_between(Word::now, before, at_)))
                return true;
        }
        const std::size_t near = std::max(before, at_ < 6 ? 0 : at_ - 6);
        return sentence_.has_between(Word::formerly, near, at_) &&
               !sentence_.has_between(Word::becomes, before, at_);
    }

    /// 档次为, 档次设为, 档次分为: said as a list.
    bool is_announced(std::size_t before) const {
        const std::size_t tier = sentence_.find(Word::tier, before, at_);
        if (tier == at_ && !sentence_.under(Word::tier)) return false;
        for (std::size_t i = before; i < at_; ++i) {
            const Piece& each = sentence_.pieces[i];
            if (each.is(Word::is) || each.is(Word::becomes) || each.is_mark(U':') ||
                each.is(Word::including) || each.is(Word::in_all) || contains_set(each))
                return true;
        }
        return has_count();
    }

    /// 设, 分, 有 stand in gaps.
    bool contains_set(const Piece& each) const {
        if (each.kind != Piece::Kind::gap) return false;
        for (std::size_t i = each.begin; i < each.end; ++i) {
            const char32_t c = sentence_.letters[i].c;
            if (c == U'设' || c == U'分' || c == U'有' || c == U'划') return true;
        }
        return false;
    }

    bool is_of_tiers(std::size_t before) const {
        const bool named = sentence_.has_between(Word::tier, before, at_) ||
                           sentence_.has_between(Word::pay, before, at_);
        return named || has_count() || sentence_.under(Word::tier) ||
               sentence_.has_between(Word::becomes, before, at_) || follows_its_ends();
    }

    /// 分为12个档次,最低200元,最高5000元,具体为:200元、...: the list behind its two ends.
    bool follows_its_ends() const {
        return sentence_.pieces[at_].run.items.size() >= 3 &&
               sentence_.has_between(Word::tier, 0, at_) &&
               sentence_.has_between(Word::lowest, 0, at_) &&
               sentence_.has_between(Word::highest, 0, at_);
    }

    /// 共4个档次 behind the run.
    std::optional<int> count() const {
        if (const int said = sentence_.pieces[at_].run.said_count; said > 0) return said;
        for (std::size_t i = at_ + 1; i < sentence_.pieces.size() && i <= at_ + 4; ++i) {
            const Piece& each = sentence_.pieces[i];
            if (each.is_run() || each.is_mark(U';')) break;
            if (each.is_number(Unit::tiers) || each.is_number(Unit::ordinal))
                return each.number.whole();
        }
        // 分为4个档次:210元...
        const std::size_t before = clause(at_);
        for (std::size_t i = at_; i-- > before && at_ - i <= 6;)
            if (sentence_.pieces[i].is_number(Unit::tiers) ||
                sentence_.pieces[i].is_number(Unit::ordinal))
                return sentence_.pieces[i].number.whole();
        return std::nullopt;
    }
    bool has_count() const { return count().has_value(); }

    void add_amounts(SaidTiers& list, const Run& run) {
        for (const Amount& each : run.items) {
            SaidTiers::Range range;
            range.from = each.from;
            range.to = each.to.value_or(each.from);
            list.ranges.push_back(range);
            add_doubts_of(each, list.doubts);
        }
        if (run.has_hole) add_doubt(list.doubts, Doubt::digits_unclear);
    }

    void read_list(std::size_t) {
        const Run& run = pieces()[at_].run;
        SaidTiers list = begun(at_);
        add_amounts(list, run);
        if (!resolve_ranges(list)) {
            // 200元至5000元: what lies between is not said.
            reading_.leave(sentence_, LeftAloneWhy::only_ends);
            take(at_);
            return;
        }
        check_count(list);
        if (is_cut_short()) add_doubt(list.doubts, Doubt::list_incomplete);
        take(at_);
        finish();
        current_ = std::move(list);
        has_current_ = true;
        last_ = at_;
    }

    /// A range of tiers needs a step: 每100元一档, or the number of tiers.
    bool resolve_ranges(SaidTiers& list) {
        for (SaidTiers::Range& range : list.ranges) {
            if (range.from >= range.to) continue;
            if (const auto step = step_run(); step && *step != at_) {
                range.step = pieces()[*step].run.items.front().from;
                take(*step);
            } else if (count() && is_by_hundreds(list, range)) {
                range.step = Money::from_yuan(100);
                add_doubt(list.doubts, Doubt::worked_out);
            } else if (!sentence_.has(Word::any_amount)) {
                return false;
            }
            if (range.step != Money{} && (range.to - range.from).fen() % range.step.fen() != 0)
                return false;
        }
        return true;
    }

    /// 100元至1000元、1500元共11个档次: the number tells the step.
    bool is_by_hundreds(const SaidTiers& list, const SaidTiers::Range& range) const {
        const auto others = static_cast<std::int64_t>(list.ranges.size()) - 1;
        return (range.to - range.from) == Money::from_yuan(100) * (*count() - others - 1);
    }

    /// 200元、300元等多个档次; 200元、300元……5000元: not all of them are printed.
    bool is_cut_short() const {
        if (has_dots(sentence_)) return true;
        const std::size_t end = sentence_.pieces[at_].end;
        return end < sentence_.letters.size() && sentence_.letters[end].c == U'等' && !count();
    }

    void check_count(SaidTiers& list) {
        const auto printed = count();
        if (!printed) return;
        std::int64_t counted = 0;
        for (const SaidTiers::Range& range : list.ranges)
            counted +=
                range.step == Money{} ? 1 : (range.to - range.from).fen() / range.step.fen() + 1;
        if (counted != *printed) add_doubt(list.doubts, Doubt::count_differs);
    }

    /// 200元至1000元(每100元一档)、1500元: the list goes on behind the bracket.
    bool joined_to_current(std::size_t before) const {
        if (at_ - last_ > 8) return false;
        for (std::size_t i = before; i < at_; ++i)
            if (sentence_.pieces[i].kind == Piece::Kind::word &&
                !sentence_.pieces[i].is(Word::each))
                return false;
        return true;
    }

    void append() {
        add_amounts(current_, pieces()[at_].run);
        take(at_);
        last_ = at_;
    }

    void read_new(std::size_t before) {
        SaidTiers list = begun(at_);
        list.is_whole = false;
        add_amounts(list, pieces()[at_].run);
        if (!resolve_ranges(list)) return;
        check_count(list);
        static_cast<void>(before);
        take(at_);
        say(std::move(list));
    }

    // --- Tiers for some people only
    // ---------------------------------------------------------------

    bool read_restricted(std::size_t before) {
        const Piece& run = pieces()[at_];
        if (run.run.items.size() != 1 || run.run.items.front().to) return false;
        const std::size_t end = std::min(pieces().size(), at_ + 6);
        if (sentence_.has_between(Word::kept, before, at_)) return read_kept();
        const bool kept_later = sentence_.has_between(Word::kept, at_, end + 6);
        if (kept_later) {
            take(at_);
            return true;
        }
        if (!sentence_.has_between(Word::only_for, at_ + 1, end)) return false;
        const auto groups = groups_in(sentence_, at_, pieces().size());
        if (groups.empty()) return false;
        SaidTiers list = begun(at_);
        list.is_whole = false;
        for (const Group group : groups) {
            SaidTiers::Range range;
            range.from = range.to = run.run.items.front().from;
            range.group = group;
            list.ranges.push_back(range);
        }
        add_doubt(list.doubts, Doubt::restricted);
        take(at_);
        say(std::move(list));
        return true;
    }

    bool read_kept() {
        SaidTiers list = begun(at_);
        list.is_whole = false;
        SaidTiers::Range range;
        range.from = range.to = pieces()[at_].run.items.front().from;
        range.only_kept = true;
        list.ranges.push_back(range);
        take(at_);
        say(std::move(list));
        return true;
    }

    void say(SaidTiers list) {
        const bool odd = std::ranges::any_of(list.ranges, [](const SaidTiers::Range& range) {
            return range.from < least_tier || range.to > most_tier || range.from > range.to;
        });
        const bool rises = std::ranges::is_sorted(list.ranges, std::ranges::less_equal{},
                                                  &SaidTiers::Range::from) ||
                           std::ranges::any_of(list.ranges, [](const auto& range) {
                               return range.group.has_value();
                           });
        if (odd || !(rises || list.ranges.size() < 2)) add_doubt(list.doubts, Doubt::order_odd);
        reading_.say(std::move(list));
    }

    void finish() {
        if (std::exchange(has_current_, false)) say(std::exchange(current_, {}));
    }

    Reading& reading_;
    Sentence& sentence_;
    std::size_t at_ = 0;
    SaidTiers current_{};
    bool has_current_ = false;
    std::size_t last_ = 0;
    bool cancelled_ = false;
};

}  // namespace

void read_tiers(Reading& reading) {
    for (Sentence& sentence : reading.sentences()) TierReader{reading, sentence}.read();
}

}  // namespace pension::notice
