// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>

namespace pension::notice {

namespace {

/// An amount a month that a sentence gives, and what is said before it.
struct Monthly {
    std::size_t piece;
    Money money;
    enum class Role { value, old, increase, part, yearly_rise } role = Role::value;
    bool is_total = false;  ///< 达到, 提高到
};

class BaseReader {
public:
    BaseReader(Reading& reading, Sentence& sentence) : reading_{reading}, sentence_{sentence} {}

    void read() {
        const std::size_t base = first_base();
        if (base == sentence_.pieces.size() || !reading_.may_say(sentence_, base)) return;
        // Percentages of it and sums measured on it are no base pension.
        if (sentence_.has(Word::funeral) || sentence_.has(Word::add) ||
            sentence_.has(Word::add_again))
            return;
        collect(base);
        if (amounts_.empty()) return;
        if (bands_by_age()) return;
        if (bands_by_registration()) return;
        one_value();
    }

private:
    Pieces& pieces() { return sentence_.pieces; }

    std::size_t first_base() const {
        for (std::size_t i = 0; i < sentence_.pieces.size(); ++i)
            if (sentence_.pieces[i].is(Word::base) || sentence_.pieces[i].is(Word::base_part) ||
                sentence_.pieces[i].is(Word::lowest_standard))
                return i;
        // 标准分别为... under 基础养老金.
        return sentence_.under(Word::base) && sentence_.has_runs() && sentence_.has(Word::per_month)
                   ? 0
                   : sentence_.pieces.size();
    }

    void collect(std::size_t base) {
        std::size_t before = base;
        for (std::size_t i = base; i < pieces().size(); ++i) {
            if (!pieces()[i].is_run() || pieces()[i].taken) continue;
            const Run& run = pieces()[i].run;
            const Amount& amount = run.items.front();
            const std::size_t near = std::max(before, i < 4 ? 0 : i - 4);
            if (amount.period == Period::year || sentence_.has_between(Word::per_year, near, i)) {
                // 每人每年 is of tiers; 每年提高7元 is a rule for later years.
                if (!rises_yearly(before, i)) {
                    before = i + 1;
                    continue;
                }
            }
            for (const Amount& each : run.items)
                amounts_.push_back({i, each.from, role(before, i), is_total(before, i)});
            before = i + 1;
        }
    }

    bool rises_yearly(std::size_t from, std::size_t to) const {
        return sentence_.has_between(Word::increase, from, to) &&
               sentence_.has_between(Word::per_year, from, to) &&
               !sentence_.has_between(Word::per_month, to > from ? to - 1 : to, to);
    }

    bool is_total(std::size_t from, std::size_t to) const {
        return sentence_.has_between(Word::becomes, from, to);
    }

    /// 其中中央143元,省25元: what is behind 其中 is a part of what is before it, unless it is for
    /// an age.
    bool is_split_off(std::size_t to) const {
        const std::size_t part = sentence_.find(Word::part_of, 0, to);
        if (part >= to) return false;
        const auto is_run = [](const Piece& each) { return each.is_run(); };
        const auto begin = sentence_.pieces.begin();
        const auto at = [&](std::size_t i) { return begin + static_cast<std::ptrdiff_t>(i); };
        return std::any_of(begin, at(part), is_run) && !age_before(part, to);
    }

    Monthly::Role role(std::size_t from, std::size_t to) const {
        using Role = Monthly::Role;
        if (is_split_off(to)) return Role::part;
        if (rises_yearly(from, to)) return Role::yearly_rise;
        if (sentence_.has_between(Word::becomes, from, to)) {
            const std::size_t becomes = sentence_.find(Word::becomes, from, to);
            return sentence_.has_between(Word::base_part, from, becomes) ? Role::part : Role::value;
        }
        if (sentence_.has_between(Word::base_part, from, to)) return Role::part;
        if (sentence_.has_between(Word::increase, from, to)) return Role::increase;
        if (sentence_.has_between(Word::formerly, from, to) || is_old(to)) return Role::old;
        // 目前每人每月186元, ... 提高到206元
        if (sentence_.has_between(Word::now, from, to) &&
            sentence_.has_between(Word::becomes, to, sentence_.pieces.size()))
            return Role::old;
        if (sentence_.has_between(Word::level, from, to)) return Role::part;
        return Role::value;
    }

    /// 在181元基础上, 181元提高到
    bool is_old(std::size_t run) const {
        const auto& all = sentence_.pieces;
        for (std::size_t i = run + 1; i < all.size() && i <= run + 3; ++i) {
            if (all[i].is(Word::on_that) || all[i].is(Word::becomes)) return true;
            if (all[i].is_run() || all[i].is_mark(U',')) return false;
        }
        return false;
    }

    Doubts doubts(const Monthly& amount) {
        Doubts made = reading_.common(sentence_, amount.piece);
        for (const Amount& each : pieces()[amount.piece].run.items) add_doubts_of(each, made);
        if (sentence_.has(Word::lowest_standard) || sentence_.has(Word::not_below) ||
            sentence_.has(Word::lowest))
            add_doubt(made, Doubt::minimum_only);
        return made;
    }

    void take_all() {
        for (const Monthly& each : amounts_) pieces()[each.piece].taken = true;
    }

    NoticeFigure& emit(Cells cells, const Monthly& amount) {
        cells.emplace_back("fen_per_month", amount.money.fen());
        return reading_.add(Topic::base_pension, std::move(cells), sentence_, doubts(amount));
    }

    /// The last age before a run, in months, with its own words.
    std::optional<int> age_before(std::size_t from, std::size_t to) const {
        for (std::size_t i = from; i < to; ++i)
            if (sentence_.pieces[i].is_number(Unit::age))
                return sentence_.pieces[i].number.whole();
            else if (sentence_.pieces[i].is_number(Unit::none) && i + 2 < to &&
                     sentence_.pieces[i + 1].is(Word::until))
                return sentence_.pieces[i].number.whole();
        return std::nullopt;
    }

    /// 60至64周岁213元,65至74周岁215元: totals by age.
    bool bands_by_age() {
        std::vector<std::pair<int, Monthly>> bands;
        std::size_t before = 0;
        for (const Monthly& each : amounts_) {
            if (each.role != Monthly::Role::value && each.role != Monthly::Role::part) return false;
            if (const auto age = age_before(before, each.piece)) bands.emplace_back(*age, each);
            before = each.piece + 1;
        }
        if (bands.size() < 2) return false;
        if (bands.size() != amounts_.size() || bands.front().first > 60) {
            take_all();
            reading_.leave(sentence_, LeftAloneWhy::not_understood);
            return true;
        }
        bool first = true;
        for (const auto& [age, amount] : bands) {
            emit({{"from_age_months", std::int64_t{first ? 0 : age * 12}}}, amount);
            first = false;
        }
        take_all();
        return true;
    }

    std::optional<int> years_before(std::size_t from, std::size_t to) const {
        for (std::size_t i = to; i-- > from;)
            if (sentence_.pieces[i].is_number(Unit::years))
                return sentence_.pieces[i].number.whole();
        return std::nullopt;
    }

    /// 户籍满5年的311元,不满5年的131元; 户籍满20年或缴费满15年的461元,其余321元
    bool bands_by_registration() {
        if (!sentence_.has(Word::registered) || amounts_.size() < 2) return false;
        std::size_t before = 0;
        Doubts common;
        bool has_zero = false;
        std::vector<std::pair<Cells, Monthly>> made;
        for (const Monthly& each : amounts_) {
            const bool below = sentence_.has_between(Word::less_than, before, each.piece) ||
                               sentence_.has_between(Word::other_n, before, each.piece);
            Cells cells{{"from_age_months", std::int64_t{0}}};
            if (below) {
                has_zero = true;
                cells.emplace_back("from_years_registered", std::int64_t{0});
            } else {
                const std::size_t registered = sentence_.find(Word::registered, before, each.piece);
                const std::size_t alternative = sentence_.find(Word::or_, registered, each.piece);
                const auto years = years_before(registered, alternative);
                if (!years) return false;
                cells.emplace_back("from_years_registered", std::int64_t{*years});
                if (const auto paid = years_before(alternative, each.piece))
                    cells.emplace_back("or_years_paid", std::int64_t{*paid});
            }
            made.emplace_back(std::move(cells), each);
            before = each.piece + 1;
        }
        if (!has_zero) return false;
        for (auto& [cells, amount] : made) emit(std::move(cells), amount);
        take_all();
        return true;
    }

    const Monthly* only(Monthly::Role role) const {
        const Monthly* found = nullptr;
        for (const Monthly& each : amounts_)
            if (each.role == role && (!found || each.is_total)) found = &each;
        return found;
    }

    std::size_t count(Monthly::Role role) const {
        return static_cast<std::size_t>(std::ranges::count(amounts_, role, &Monthly::role));
    }

    void one_value() {
        using Role = Monthly::Role;
        const Monthly* value = only(Role::value);
        const Monthly* increase = only(Role::increase);
        const Monthly* old = only(Role::old);
        if (value && sentence_.has_between(Word::per_month, 0, value->piece + 1) == false &&
            pieces()[value->piece].run.items.front().period != Period::month && !value->is_total &&
            !sentence_.has(Word::base)) {
            return;
        }
        take_all();
        if (value) {
            NoticeFigure& figure = emit({{"from_age_months", std::int64_t{0}}}, *value);
            if (count(Role::value) > 1 && !same_values())
                add_doubt(figure.doubts, Doubt::told_twice);
            if (increase && old && count(Role::increase) == 1 &&
                old->money + increase->money != value->money)
                add_doubt(figure.doubts, Doubt::sum_differs);
            return;
        }
        if (increase && old && count(Role::increase) == 1) {
            Monthly sum = *increase;
            sum.money = old->money + increase->money;
            add_doubt(emit({{"from_age_months", std::int64_t{0}}}, sum).doubts, Doubt::worked_out);
            return;
        }
        reading_.leave(sentence_, only(Role::yearly_rise) ? LeftAloneWhy::yearly_rise
                                  : increase              ? LeftAloneWhy::increase_only
                                  : only(Role::part)      ? LeftAloneWhy::local_part
                                                          : LeftAloneWhy::not_understood);
    }

    bool same_values() const {
        std::optional<Money> seen;
        for (const Monthly& each : amounts_) {
            if (each.role != Monthly::Role::value) continue;
            if (seen && *seen != each.money) return false;
            seen = each.money;
        }
        return true;
    }

    Reading& reading_;
    Sentence& sentence_;
    std::vector<Monthly> amounts_{};
};

}  // namespace

void read_base_pensions(Reading& reading) {
    for (Sentence& sentence : reading.sentences())
        if (sentence.has_runs()) BaseReader{reading, sentence}.read();
}

}  // namespace pension::notice
