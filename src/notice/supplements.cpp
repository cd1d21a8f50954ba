// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>

namespace pension::notice {

namespace {

class SupplementReader {
public:
    SupplementReader(Reading& reading, Sentence& sentence)
        : reading_{reading}, sentence_{sentence} {}

    void read() {
        if (sentence_.has(Word::funeral) || sentence_.is_example || !speaks_of_more()) return;
        take_conditions();
        if (sentence_.has(Word::average)) {
            read_average();
        } else if (each_year() < pieces().size()) {
            read_years();
        } else if (has_age() && is_added()) {
            read_ages();
        }
    }

private:
    Pieces& pieces() { return sentence_.pieces; }

    bool speaks_of_more() const {
        return sentence_.has(Word::add) || sentence_.has(Word::add_again) ||
               sentence_.under(Word::add) || sentence_.has(Word::increase) ||
               each_year() < sentence_.pieces.size();
    }

    bool is_added() const {
        return sentence_.has(Word::add) || sentence_.has(Word::add_again) ||
               sentence_.under(Word::add) ||
               (sentence_.has(Word::increase) && !sentence_.has(Word::becomes));
    }

    bool has_age() const {
        return std::ranges::any_of(sentence_.pieces,
                                   [](const Piece& each) { return each.is_number(Unit::age); });
    }

    /// Where 每多缴1年 stands; the number of pieces where nowhere.
    std::size_t each_year() const {
        const auto& all = sentence_.pieces;
        for (std::size_t i = 0; i + 1 < all.size(); ++i) {
            if (!all[i].is(Word::each_more) && !all[i].is(Word::each) && !all[i].is(Word::per_year))
                continue;
            // 每多缴费满一年: a word may stand between.
            for (std::size_t k = i + 1; k <= i + 2 && k < all.size(); ++k)
                if (all[k].is_number(Unit::years) && all[k].number.whole() == 1) return i;
        }
        return all.size();
    }

    /// 选择200元及以上档次且...: amounts that are conditions.
    void take_conditions() {
        for (std::size_t i = 0; i < pieces().size(); ++i) {
            if (!pieces()[i].is_run() || pieces()[i].taken) continue;
            const Amount& first = pieces()[i].run.items.front();
            const std::size_t from = i < 4 ? 0 : i - 4;
            const bool chosen =
                first.of_tier || first.and_above || sentence_.has_between(Word::choose, from, i);
            if (!chosen || sentence_.has_between(Word::average, from, i)) continue;
            if (sentence_.has_between(Word::add, from, i)) continue;
            condition_ = true;
            conditions_.push_back(i);
        }
    }

    bool is_condition(std::size_t run) const {
        return std::ranges::find(conditions_, run) != conditions_.end();
    }

    void take(std::size_t run) {
        pieces()[run].taken = true;
        for (const std::size_t each : conditions_) pieces()[each].taken = true;
    }

    Doubts doubts(std::size_t piece) {
        Doubts made = reading_.common(sentence_, piece);
        if (pieces()[piece].is_run()) add_doubts_of(pieces()[piece].run.items.front(), made);
        if (sentence_.has(Word::not_below) || sentence_.has(Word::lowest))
            add_doubt(made, Doubt::minimum_only);
        if (condition_ || sentence_.has(Word::conditional)) add_doubt(made, Doubt::conditional);
        return made;
    }

    // --- Years paid -----------------------------------------------------------------------------

    struct YearsSaid {
        std::vector<int> years;        ///< But the one of 每满1年.
        std::optional<int> ordinal{};  ///< 第16年
        bool up_to = false;            ///< 不超过15年, 15年以内
        bool beyond = false;           ///< 15年以上, 超过15年
        bool is_range = false;
    };

    YearsSaid years_between(std::size_t from, std::size_t to) const {
        YearsSaid said;
        const auto& all = sentence_.pieces;
        for (std::size_t i = from; i < to; ++i) {
            if (all[i].is(Word::not_above) || all[i].is(Word::below)) said.up_to = true;
            if (all[i].is(Word::over) || all[i].is(Word::above_alone) || all[i].is(Word::above))
                said.beyond = true;
            if (all[i].is_number(Unit::none) && i + 2 < all.size() && all[i + 1].is(Word::until) &&
                all[i + 2].is_number(Unit::years)) {
                said.years.push_back(all[i].number.whole());
                said.is_range = true;
            }
            if (!all[i].is_number(Unit::years)) continue;
            if (i > from && all[i - 1].is(Word::until) && !said.years.empty()) said.is_range = true;
            const bool unit = all[i].number.whole() == 1;
            if (unit) continue;
            if (sentence_.letters[all[i].begin].c == U'第') said.ordinal = all[i].number.whole();
            said.years.push_back(all[i].number.whole());
        }
        return said;
    }

    struct Bracket {
        int from = 1;
        std::optional<int> to{};
        bool unclear = false;
    };

    /// The years that a run is for. @param last where the bracket before ended.
    static std::optional<Bracket> bracket(const YearsSaid& said, std::optional<int> last) {
        if (said.years.empty()) return last ? std::nullopt : std::optional{Bracket{}};
        const int first = said.years.front();
        if (first < 1 || first > 60) return std::nullopt;
        if (said.is_range && said.years.size() >= 2) {
            const int second = said.years[1];
            if (second < first || second > 100) return std::nullopt;
            if (last) return Bracket{*last + 1, second, first != *last && first != *last + 1};
            return Bracket{first == 1 ? 1 : first + 1, second, first != 1};
        }
        if (said.up_to) return Bracket{1, first, false};
        if (said.ordinal) return Bracket{*said.ordinal, std::nullopt, false};
        return Bracket{first + 1, std::nullopt, last && first != *last && first != *last + 1};
    }

    bool is_former(std::size_t run) const {
        for (std::size_t i = run + 1; i < sentence_.pieces.size() && i <= run + 2; ++i)
            if (sentence_.pieces[i].is(Word::becomes)) return true;
        return false;
    }

    /// Whether the same amount stands in the sentence once more, with years.
    bool is_told_below(std::size_t from, std::size_t run) const {
        if (!sentence_.has_between(Word::becomes, from, run)) return false;
        const Money amount = sentence_.pieces[run].run.items.front().from;
        for (std::size_t i = run + 1; i < sentence_.pieces.size(); ++i)
            if (sentence_.pieces[i].is_run() &&
                sentence_.pieces[i].run.items.front().from == amount)
                return true;
        return false;
    }

    void read_years() {
        std::size_t before = 0;
        std::optional<int> last;
        bool any = false;
        for (std::size_t i = 0; i < pieces().size(); ++i) {
            const bool amount = pieces()[i].is_run() && !pieces()[i].taken && !is_condition(i);
            const bool share = pieces()[i].is_number(Unit::share) &&
                               (sentence_.has(Word::base) || sentence_.has(Word::base_part));
            if (!amount && !share) continue;
            if (!reading_.may_say(sentence_, i) || i < each_year_of_first()) {
                before = i + 1;
                continue;
            }
            const YearsSaid said = years_between(before, i);
            const std::size_t start = before;
            before = i + 1;
            // 由每满一年2元提高至3元,即超过15年的每增加1年加发3元
            if (amount && (is_former(i) || (said.years.empty() && is_told_below(start, i)))) {
                take(i);
                continue;
            }
            const auto years = bracket(said, last);
            if (!years || (amount && pieces()[i].run.items.size() > 1)) continue;
            last = years->to;
            emit_years(*years, i);
            any = true;
        }
        if (any) read_back_paid();
    }

    /// The first bracket may name its years before 每满一年.
    std::size_t each_year_of_first() const { return each_year(); }

    void emit_years(const Bracket& years, std::size_t at) {
        Doubts made = doubts(at);
        if (years.unclear) add_doubt(made, Doubt::joint_unclear);
        Cells cells{{"from_year", std::int64_t{years.from}}};
        if (years.to) cells.emplace_back("to_year", std::int64_t{*years.to});
        if (pieces()[at].is_run()) {
            cells.emplace_back("fen_per_month_per_year", pieces()[at].run.items.front().from.fen());
            if (pieces()[at].run.items.front().period == Period::year)
                add_doubt(made, Doubt::worked_out);
            take(at);
        } else {
            cells.emplace_back("base_millionths_per_year", pieces()[at].number.value);
            pieces()[at].taken = true;
        }
        reading_.add(Topic::long_payer_supplement, std::move(cells), sentence_, std::move(made));
    }

    /// 不含补缴年限
    void read_back_paid() {
        const std::size_t not_counted = sentence_.find(Word::counts_not, 0, pieces().size());
        if (not_counted == pieces().size()) return;
        reading_.add(Topic::back_payment, {{"counts_for_long_payer", std::int64_t{0}}}, sentence_,
                     reading_.common(sentence_, not_counted));
    }

    // --- Ages -----------------------------------------------------------------------------------

    struct AgeSaid {
        std::optional<int> from{};
        bool closed = false;  ///< Up to another age.
    };

    AgeSaid age_between(std::size_t from, std::size_t to) const {
        AgeSaid said;
        const auto& all = sentence_.pieces;
        for (std::size_t i = from; i < to; ++i) {
            const bool bare =
                all[i].is_number(Unit::none) && i + 1 < to && all[i + 1].is(Word::until);
            if (!all[i].is_number(Unit::age) && !bare) continue;
            if (said.from) {
                said.closed = true;
            } else {
                said.from = all[i].number.whole();
            }
        }
        return said;
    }

    void read_ages() {
        std::size_t before = 0;
        NoticeFigure* last = nullptr;
        bool closed = false;
        for (std::size_t i = 0; i < pieces().size(); ++i) {
            if (!pieces()[i].is_run() || pieces()[i].taken || is_condition(i)) continue;
            const AgeSaid said = age_between(before, i);
            const std::size_t start = before;
            before = i + 1;
            if (!said.from || *said.from < 16 || *said.from > 120 ||
                !reading_.may_say(sentence_, i))
                continue;
            if (read_ages_together(start, i)) continue;
            if (sentence_.has_between(Word::becomes, start, i) ||
                pieces()[i].run.items.size() > 1 ||
                pieces()[i].run.items.front().period == Period::year ||
                sentence_.has_between(Word::pay, start, i))
                continue;
            const bool again = sentence_.has_between(Word::add_again, start, i);
            Doubts made = doubts(i);
            take(i);
            last = &reading_.add(Topic::old_age_supplement,
                                 {{"from_age_months", std::int64_t{*said.from * 12}},
                                  {"fen_per_month", pieces()[i].run.items.front().from.fen()},
                                  {"added", std::int64_t{again ? 1 : 0}}},
                                 sentence_, std::move(made));
            closed = said.closed;
        }
        if (last && closed) add_doubt(last->doubts, Doubt::end_unclear);
    }

    /// 65周岁及以上、75周岁及以上的,分别加发5元、10元.
    bool read_ages_together(std::size_t from, std::size_t run) {
        const auto& items = pieces()[run].run.items;
        if (items.size() < 2 || !sentence_.has_between(Word::respectively, from, run)) return false;
        std::vector<int> ages;
        for (std::size_t i = from; i < run; ++i)
            if (pieces()[i].is_number(Unit::age) && !(i > from && pieces()[i - 1].is(Word::until)))
                ages.push_back(pieces()[i].number.whole());
        if (ages.size() != items.size()) return false;
        for (std::size_t i = 0; i < ages.size(); ++i) {
            Doubts made = doubts(run);
            add_doubts_of(items[i], made);
            reading_.add(Topic::old_age_supplement,
                         {{"from_age_months", std::int64_t{ages[i] * 12}},
                          {"fen_per_month", items[i].from.fen()},
                          {"added", std::int64_t{0}}},
                         sentence_, std::move(made));
        }
        take(run);
        return true;
    }

    // --- The average tier -----------------------------------------------------------------------

    void read_average() {
        const Amount* average = nullptr;
        std::size_t average_at = 0;
        NoticeFigure* last = nullptr;
        bool closed = false;
        for (std::size_t i = sentence_.find(Word::average, 0, pieces().size()); i < pieces().size();
             ++i) {
            if (!pieces()[i].is_run() || !reading_.may_say(sentence_, i)) continue;
            const Amount& amount = pieces()[i].run.items.front();
            if (!average) {
                average = &amount;
                average_at = i;
                continue;
            }
            take(average_at);
            take(i);
            Doubts made = reading_.common(sentence_, i);
            add_doubts_of(amount, made);
            if (sentence_.has(Word::conditional)) add_doubt(made, Doubt::conditional);
            Cells cells{{"from_average_fen", average->from.fen()},
                        {"fen_per_month", amount.from.fen()}};
            if (const auto years = full_years())
                cells.emplace_back("from_years", std::int64_t{*years});
            last = &reading_.add(Topic::average_tier_supplement, std::move(cells), sentence_,
                                 std::move(made));
            closed = average->to.has_value();
            average = nullptr;
        }
        if (last && closed) add_doubt(last->doubts, Doubt::end_unclear);
    }

    std::optional<int> full_years() const {
        for (const Piece& each : sentence_.pieces)
            if (each.is_number(Unit::years) && each.number.whole() > 1) return each.number.whole();
        return std::nullopt;
    }

    Reading& reading_;
    Sentence& sentence_;
    bool condition_ = false;
    std::vector<std::size_t> conditions_{};
};

/// A band that ends where the next sentence goes on has an end that is said.
void forget_open_ends(std::vector<NoticeFigure>& figures) {
    std::int64_t highest = 0;
    for (const NoticeFigure& figure : figures)
        if (figure.topic == Topic::old_age_supplement)
            highest = std::max(highest, number_of(figure.row, "from_age_months"));
    for (NoticeFigure& figure : figures)
        if (figure.topic == Topic::old_age_supplement &&
            number_of(figure.row, "from_age_months") < highest)
            std::erase(figure.doubts, Doubt::end_unclear);
}

}  // namespace

void read_supplements(Reading& reading) {
    for (Sentence& sentence : reading.sentences()) SupplementReader{reading, sentence}.read();
    forget_open_ends(reading.figures);
}

}  // namespace pension::notice
