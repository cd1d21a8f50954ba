// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>

namespace pension::notice {

namespace {

class BackPaymentReader {
public:
    BackPaymentReader(Reading& reading, const Sentence& sentence)
        : reading_{reading}, sentence_{sentence} {}

    void read() {
        const std::size_t first = first_back();
        if (first == sentence_.pieces.size() || !reading_.may_say(sentence_, first)) return;
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= sentence_.pieces.size(); ++i) {
            const bool ends = i == sentence_.pieces.size() || sentence_.pieces[i].is_mark(U',') ||
                              sentence_.pieces[i].is_mark(U';');
            if (!ends) continue;
            read_clause(begin, i);
            begin = i + 1;
        }
        if (cells_.empty()) return;
        Doubts doubts = reading_.common(sentence_, first);
        if (sentence_.has(Word::only_for) || sentence_.has(Word::conditional) || conditional_)
            add_doubt(doubts, Doubt::conditional);
        reading_.add(Topic::back_payment, std::move(cells_), sentence_, std::move(doubts));
    }

private:
    std::size_t first_back() const {
        const std::size_t end = sentence_.pieces.size();
        return std::min(sentence_.find(Word::back, 0, end), sentence_.find(Word::raises, 0, end));
    }

    bool has(Word word, std::size_t from, std::size_t to) const {
        return sentence_.has_between(word, from, to);
    }

    void set(const char* column, std::int64_t value) {
        const auto there = std::ranges::find(cells_, column, [](const auto& c) { return c.first; });
        if (there == cells_.end())
            cells_.emplace_back(column, value);
        else if (there->second != FileCell{value})
            conditional_ = true;  // Both yes and no: it depends.
    }

    void read_clause(std::size_t from, std::size_t to) {
        const std::size_t back = sentence_.find(Word::back, from, to);
        if (back < to) {
            seen_ = true;
            read_whether(from, back, to);
            read_years(back, to);
        }
        if (const std::size_t raises = sentence_.find(Word::raises, from, to); raises < to) {
            seen_ = true;
            set("raises_paid_year", has(Word::may_not, from, raises) ? 0 : 1);
        }
        if (seen_) read_subsidy(back < to ? back : from, to);
        if (seen_ && has(Word::counts_not, from, to) && is_of_supplement(from, to))
            set("counts_for_long_payer", 0);
    }

    bool is_of_supplement(std::size_t from, std::size_t to) const {
        return has(Word::add, from, to) || has(Word::years_paid, from, to) ||
               sentence_.has(Word::add) || contains(sentence_.letters, U"年限");
    }

    void read_whether(std::size_t from, std::size_t back, std::size_t to) {
        const std::size_t near = back > from + 5 ? back - 5 : from;
        if (has(Word::may_not, near, back)) {
            if (is_after_award(from, to))
                cells_.emplace_back("after_pension_age", std::string{"not"});
            else if (!has(Word::subsidy, near, back))
                set("allowed", 0);
        } else if (has(Word::may, near, back)) {
            set("allowed", 1);
        }
    }

    bool is_after_award(std::size_t from, std::size_t to) const {
        return has(Word::after_award, from, to) || has(Word::after_award, 0, to);
    }

    /// 补缴至满15年, 补缴后累计不超过15年
    void read_years(std::size_t back, std::size_t to) {
        for (std::size_t i = back; i < to; ++i) {
            const Piece& piece = sentence_.pieces[i];
            if (!piece.is_number(Unit::years) || piece.number.whole() < 2) continue;
            if (has(Word::less_than, back, i)) continue;
            if (has(Word::not_above, back, i) || has(Word::until, back, i) ||
                has(Word::full, back, i))
                set("at_most_years", piece.number.whole());
        }
    }

    void read_subsidy(std::size_t from, std::size_t to) {
        const std::size_t subsidy = sentence_.find(Word::subsidy, from, to);
        if (subsidy == to) return;
        const bool no = has(Word::enjoys_not, from, to) || has(Word::may_not, from, subsidy) ||
                        has(Word::not_, from, subsidy);
        if (no)
            set("subsidised", 0);
        else if (has(Word::enjoys, from, to))
            set("subsidised", 1);
    }

    Reading& reading_;
    const Sentence& sentence_;
    Cells cells_{};
    bool seen_ = false;
    bool conditional_ = false;
};

/// A rule is one row: what later sentences say joins what the first one said.
void join(std::vector<NoticeFigure>& figures, Topic topic) {
    NoticeFigure* first = nullptr;
    for (NoticeFigure& figure : figures) {
        if (figure.topic != topic) continue;
        if (!first) {
            first = &figure;
            continue;
        }
        for (const auto& [column, value] : figure.row.cells) {
            const FileCell there = cell(first->row, column);
            if (std::holds_alternative<std::monostate>(there))
                first->row.cells.emplace_back(column, value);
            else if (there != value)
                add_doubt(first->doubts, Doubt::told_twice);
        }
        if (first->sentences.back() != figure.sentences.front())
            first->sentences.push_back(figure.sentences.front());
        for (const Doubt doubt : figure.doubts) add_doubt(first->doubts, doubt);
        figure.row.cells.clear();
    }
    std::erase_if(figures, [&](const NoticeFigure& figure) {
        return figure.topic == topic && figure.row.cells.empty();
    });
}

}  // namespace

void read_back_payments(Reading& reading) {
    for (const Sentence& sentence : reading.sentences())
        BackPaymentReader{reading, sentence}.read();
}

void join_rules(Reading& reading) {
    join(reading.figures, Topic::back_payment);
    join(reading.figures, Topic::subsidy_limit);
}

}  // namespace pension::notice
