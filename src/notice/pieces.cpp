// SPDX-License-Identifier: Apache-2.0
#include "notice/pieces.hpp"

#include <algorithm>
#include <utility>

namespace pension::notice {

namespace {

bool is_list_mark(const Piece& piece) {
    return piece.kind == Piece::Kind::mark &&
           (piece.mark == U'、' || piece.mark == U',' || piece.mark == U'/' || piece.mark == U' ' ||
            piece.mark == U'和');
}

// --- Dates ------------------------------------------------------------------------------------

std::optional<std::pair<int, std::size_t>> small_number(const Letters& line, std::size_t from,
                                                        std::u32string_view unit, int most) {
    int value = 0;
    std::size_t i = from;
    for (; i < line.size() && i < from + 2 && is_digit(line[i].c); ++i)
        value = value * 10 + static_cast<int>(line[i].c - U'0');
    if (i == from) {
        // 三月, 十二月, 三十一日
        static constexpr std::u32string_view numerals = U"〇一二三四五六七八九";
        int tens = -1;
        for (; i < line.size() && i < from + 3; ++i) {
            const char32_t c = line[i].c;
            const auto at = numerals.find(c);
            if (c == U'十' && tens < 0) {
                tens = value == 0 ? 1 : value;
                value = 0;
            } else if (at != std::u32string_view::npos) {
                value = static_cast<int>(at);
            } else {
                break;
            }
        }
        if (tens > 0) value += tens * 10;
    }
    if (i == from || value < 1 || value > most || !stands_at(line, i, unit)) return std::nullopt;
    return std::pair{value, i + unit.size()};
}

/// The year with four digits or numerals that begins there, and where its 年 ends.
std::optional<std::pair<int, std::size_t>> year_at(const Letters& line, std::size_t from) {
    static constexpr std::u32string_view numerals = U"〇一二三四五六七八九";
    if (from + 5 > line.size() || line[from + 4].c != U'年') return std::nullopt;
    int year = 0;
    for (std::size_t i = from; i < from + 4; ++i) {
        const char32_t c =
            line[i].c == U'零' || line[i].c == U'○' || line[i].c == U'O' ? U'〇' : line[i].c;
        const auto at = numerals.find(c);
        if (!is_digit(c) && at == std::u32string_view::npos) return std::nullopt;
        year = year * 10 + (is_digit(c) ? static_cast<int>(c - U'0') : static_cast<int>(at));
    }
    if (year < 1949 || year > 2149) return std::nullopt;
    if (from > 0 && is_digit(line[from].c) && is_digit(line[from - 1].c)) return std::nullopt;
    return std::pair{year, from + 5 + (stands_at(line, from + 5, U"度") ? 1 : 0)};
}

std::size_t end_of_begin(const Letters& line, std::size_t from, NamedDate& date) {
    for (const std::u32string_view text : {U"(含)起", U"起", U"开始", U"以后", U"始"})
        if (stands_at(line, from, text)) {
            date.begins = true;
            return from + text.size();
        }
    return from;
}

/// M月, M月D日 after a year, or alone.
std::size_t end_of_month(const Letters& line, std::size_t from, NamedDate& date) {
    const auto month = small_number(line, from, U"月", 12);
    if (!month) return from;
    date.month = month->first;
    std::size_t end = month->second + (stands_at(line, month->second, U"份") ? 1 : 0);
    auto day = small_number(line, end, U"日", 31);
    if (!day) day = small_number(line, end, U"号", 31);
    if (!day) return end;
    date.day = day->first;
    return day->second;
}

std::optional<std::pair<NamedDate, std::size_t>> date_at(const Letters& line, std::size_t from) {
    NamedDate date;
    std::size_t end = from;
    if (const auto year = year_at(line, from)) {
        date.year = year->first;
        end = end_of_month(line, year->second, date);
        return std::pair{date, end_of_begin(line, end, date)};
    }
    if (!is_digit(line[from].c) && line[from].c != U'元') return std::nullopt;
    if (from > 0 && is_digit(line[from - 1].c)) return std::nullopt;
    end = end_of_month(line, from, date);
    if (end == from) return std::nullopt;
    const std::size_t after = end_of_begin(line, end, date);
    if (date.day == 0 && !date.begins && !stands_at(line, end, U"份")) return std::nullopt;
    return std::pair{date, after};
}

// --- Words, numbers, dates, marks, one after the other ------------------------------------------

Piece piece_from(std::size_t at, Piece::Kind kind, std::size_t end) {
    Piece piece;
    piece.kind = kind;
    piece.begin = at;
    piece.end = end;
    return piece;
}

bool is_mark(char32_t c) {
    return std::u32string_view{U"、,;:()。!?%/ [|]《》“”\"'."}.find(c) != std::u32string_view::npos;
}

/// 元、500元: the yuan of an amount whose digits are gone.
bool is_lonely_yuan(const Letters& line, std::size_t at) {
    if (line[at].c != U'元' || at + 1 >= line.size()) return false;
    const char32_t next = line[at + 1].c;
    const char32_t before = at == 0 ? U':' : line[at - 1].c;
    return (next == U'、' || next == U',' || next == U'档') &&
           (before == U'、' || before == U',' || before == U':' || before == U'为' ||
            before == U'年' || before == U'设');
}

Piece date_of_word(Piece piece, const Letters& line) {
    piece.kind = Piece::Kind::date;
    piece.date.relative = true;
    piece.date.years_from_now = piece.word == Word::next_year   ? 1
                                : piece.word == Word::last_year ? -1
                                                                : 0;
    piece.end = end_of_month(line, piece.end, piece.date);
    piece.end = end_of_begin(line, piece.end, piece.date);
    return piece;
}

Piece next_piece(const Letters& line, std::size_t at) {
    if (const auto date = date_at(line, at)) {
        Piece piece = piece_from(at, Piece::Kind::date, date->second);
        piece.date = date->first;
        return piece;
    }
    if (is_lonely_yuan(line, at)) {
        Piece piece = piece_from(at, Piece::Kind::word, at + 1);
        piece.word = Word::yuan_missing;
        return piece;
    }
    if (const auto number = number_at(line, at)) {
        Piece piece = piece_from(at, Piece::Kind::number, number->second);
        piece.number = number->first;
        return piece;
    }
    if (const auto word = word_at(line, at)) {
        Piece piece = piece_from(at, Piece::Kind::word, at + word->length);
        piece.word = word->word;
        piece.group = word->group;
        if (piece.word == Word::this_year || piece.word == Word::next_year ||
            piece.word == Word::last_year)
            return date_of_word(piece, line);
        return piece;
    }
    const char32_t c = line[at].c;
    const bool joins = c == U'和' || c == U'及' || c == U'与';
    Piece piece =
        piece_from(at, is_mark(c) || joins ? Piece::Kind::mark : Piece::Kind::gap, at + 1);
    piece.mark = joins ? U'和' : c;
    return piece;
}

Pieces simple_pieces(const Letters& line) {
    Pieces pieces;
    for (std::size_t at = 0; at < line.size();) {
        Piece piece = next_piece(line, at);
        at = piece.end;
        const bool goes_on = piece.kind == Piece::Kind::gap && !pieces.empty() &&
                             pieces.back().kind == Piece::Kind::gap;
        if (goes_on) {
            pieces.back().end = piece.end;
        } else {
            // 从2031年起 is no 从310元.
            if (piece.kind == Piece::Kind::date && !pieces.empty() &&
                pieces.back().is(Word::formerly))
                pieces.back().word = Word::other;
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

// --- Runs of amounts ----------------------------------------------------------------------------

class RunReader {
public:
    RunReader(const Pieces& pieces, bool yuan_by_legend)
        : pieces_{pieces}, yuan_by_legend_{yuan_by_legend} {}

    /// The run that begins there; its piece covers all of it. None where none does.
    std::optional<std::pair<Piece, std::size_t>> at(std::size_t first) {
        // Else a list of bare numbers would be looked through from each of them.
        if (first < rejected_until_) return std::nullopt;
        Run run;
        std::size_t last_yuan = 0;  // Behind the last piece that is surely of the run.
        std::size_t kept = 0;
        std::size_t next = first;
        bool hole = false;
        while (true) {
            const auto item = amount(next);
            if (!item) break;
            run.items.push_back(item->amount);
            next = item->end;
            if (item->is_yuan) {
                last_yuan = next;
                kept = run.items.size();
                run.has_hole = run.has_hole || hole;
            }
            const std::size_t after = glue(next, hole);
            if (after == next) break;
            next = after;
        }
        if (kept == 0) {
            rejected_until_ = next;
            return std::nullopt;
        }
        run.items.resize(kept);
        // 8档：200、300元 counts them; 第二档200元 is the second one.
        const bool counts = kept > 2 && run.items[0].ordinal > 1 && run.items[1].ordinal == 0;
        if (counts) run.said_count = std::exchange(run.items[0].ordinal, 0);
        Piece piece = pieces_[first];
        piece.kind = Piece::Kind::run;
        piece.end = pieces_[last_yuan - 1].end;
        piece.run = std::move(run);
        return std::pair{piece, last_yuan};
    }

private:
    struct Item {
        Amount amount;
        std::size_t end;
        bool is_yuan;
    };

    const Piece* piece(std::size_t i) const { return i < pieces_.size() ? &pieces_[i] : nullptr; }
    bool is(std::size_t i, Word word) const { return piece(i) && pieces_[i].is(word); }
    bool is_mark(std::size_t i, char32_t mark) const {
        return piece(i) && pieces_[i].is_mark(mark);
    }
    bool is_amount(std::size_t i) const {
        return piece(i) && (pieces_[i].is_number(Unit::yuan) || pieces_[i].is_number(Unit::none));
    }
    bool is_yuan(const Number& number) const {
        return number.unit == Unit::yuan || (yuan_by_legend_ && number.unit == Unit::none);
    }

    /// [一档] [每年] 210元 [至 410元] [档] [及以上]
    std::optional<Item> amount(std::size_t at) const {
        Item item{{}, at, false};
        if (piece(at) && pieces_[at].is_number(Unit::ordinal)) {
            item.amount.ordinal = pieces_[at].number.whole();
            ++at;
            if (is(at, Word::is) || is_mark(at, U':') || is_mark(at, U'(')) ++at;
            if (is(at, Word::per_year)) ++at;
        }
        if (!is_amount(at)) return std::nullopt;
        const Number& from = pieces_[at].number;
        take(item, from);
        item.amount.from = from.money();
        item.end = at + 1;
        if (is(item.end, Word::until) && is_amount(item.end + 1)) {
            const Number& to = pieces_[item.end + 1].number;
            take(item, to);
            item.amount.to = to.money();
            item.end += 2;
        }
        read_tail(item);
        return item;
    }

    void take(Item& item, const Number& number) const {
        Amount& amount = item.amount;
        item.is_yuan = item.is_yuan || is_yuan(number);
        amount.of_tier = amount.of_tier || number.of_tier;
        amount.unclear = amount.unclear || number.unclear;
        amount.about = amount.about || number.about;
        if (number.period != Period::unsaid) amount.period = number.period;
    }

    /// What follows the amount and belongs to it: 档, 及以上, 以下(不含4000元).
    void read_tail(Item& item) const {
        bool more = true;
        while (more) {
            const std::size_t at = item.end;
            more = true;
            if (is(at, Word::tier)) {
                item.amount.of_tier = true;
                ++item.end;
            } else if (is(at, Word::above) || is(at, Word::above_alone)) {
                item.amount.and_above = true;
                ++item.end;
            } else if (is(at, Word::below)) {
                (item.amount.to ? item.amount.to_excluded : item.amount.and_below) = true;
                ++item.end;
            } else if (is_mark(at, U'(') &&
                       (is(at + 1, Word::including) || is(at + 1, Word::not_including))) {
                read_bracket(item);
            } else {
                more = false;
            }
        }
    }

    void read_bracket(Item& item) const {
        const bool excluded = is(item.end + 1, Word::not_including);
        std::size_t close = item.end + 2;
        while (close < pieces_.size() && close < item.end + 5 && !is_mark(close, U')')) ++close;
        if (!is_mark(close, U')')) {
            ++item.end;  // Never again at the same place.
            return;
        }
        item.amount.to_excluded = excluded && item.amount.to.has_value();
        item.end = close + 1;
    }

    /// Behind 、 and the like if another amount follows, else `at`.
    std::size_t glue(std::size_t at, bool& hole) const {
        std::size_t next = at;
        while (piece(next) && (is_list_mark(pieces_[next]) || is(next, Word::yuan_missing))) {
            if (is(next, Word::yuan_missing)) hole = true;
            ++next;
        }
        // 以及 is a gap and a mark.
        if (next == at && piece(next) && pieces_[next].kind == Piece::Kind::gap &&
            pieces_[next].end == pieces_[next].begin + 1 && piece(next + 1) &&
            is_list_mark(pieces_[next + 1]))
            next += 2;
        if (next == at) return at;
        if (is(next, Word::per_year) || is(next, Word::pay)) {
            if (is(next, Word::per_year) && is_amount(next + 1)) return next + 1;
            return at;
        }
        const bool follows =
            is_amount(next) || (piece(next) && pieces_[next].is_number(Unit::ordinal));
        return follows ? next : at;
    }

    const Pieces& pieces_;
    bool yuan_by_legend_;
    std::size_t rejected_until_ = 0;
};

}  // namespace

Pieces pieces_of(const Letters& line, bool yuan_by_legend) {
    const Pieces simple = simple_pieces(line);
    RunReader reader{simple, yuan_by_legend};
    Pieces pieces;
    pieces.reserve(simple.size());
    for (std::size_t at = 0; at < simple.size();) {
        const Piece& piece = simple[at];
        const bool may_begin = piece.is_number(Unit::yuan) || piece.is_number(Unit::none) ||
                               piece.is_number(Unit::ordinal);
        if (may_begin)
            if (auto run = reader.at(at)) {
                if ((at > 0 && simple[at - 1].is(Word::yuan_missing)) ||
                    (at > 1 && is_list_mark(simple[at - 1]) &&
                     simple[at - 2].is(Word::yuan_missing)))
                    run->first.run.has_hole = true;
                if (at > 0 && simple[at - 1].is(Word::about)) run->first.run.items[0].about = true;
                pieces.push_back(std::move(run->first));
                at = run->second;
                continue;
            }
        pieces.push_back(piece);
        ++at;
    }
    return pieces;
}

}  // namespace pension::notice
