// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>

namespace pension::notice {

namespace {

class FuneralReader {
public:
    FuneralReader(Reading& reading, Sentence& sentence) : reading_{reading}, sentence_{sentence} {}

    void read() {
        if (!sentence_.has(Word::funeral) &&
            !(sentence_.under(Word::funeral) && sentence_.has(Word::death)))
            return;
        if (sentence_.is_example) return;
        std::size_t before = 0;
        for (std::size_t i = 0; i < pieces().size(); ++i) {
            if (!is_amount(i) || !reading_.may_say(sentence_, i)) continue;
            emit(before, i);
            before = i + 1;
        }
    }

private:
    Pieces& pieces() { return sentence_.pieces; }

    bool is_amount(std::size_t at) const {
        const Piece& piece = sentence_.pieces[at];
        if (piece.is_run()) return piece.run.items.size() == 1 && !piece.run.items.front().to;
        if (!piece.is_number(Unit::months) && !piece.is_number(Unit::times)) return false;
        const std::size_t end = std::min(sentence_.pieces.size(), at + 4);
        const std::size_t begin = at < 8 ? 0 : at - 8;
        // 在6个月内申领 is a term, not an amount.
        if (at + 1 < sentence_.pieces.size() && sentence_.pieces[at + 1].is(Word::within))
            return false;
        return is_base(begin, at) || is_base(at, end);
    }

    bool is_base(std::size_t from, std::size_t to) const {
        return sentence_.has_between(Word::base, from, to) ||
               sentence_.has_between(Word::lowest_standard, from, to);
    }

    void emit(std::size_t before, std::size_t at) {
        Doubts doubts = reading_.common(sentence_, at);
        const Piece& piece = pieces()[at];
        Cells cells;
        if (piece.is_run()) {
            add_doubts_of(piece.run.items.front(), doubts);
            cells.emplace_back("fen", piece.run.items.front().from.fen());
        } else {
            cells.emplace_back("months_of_base", std::int64_t{piece.number.whole()});
            add_base(before, at, cells, doubts);
        }
        if (sentence_.has(Word::not_below)) add_doubt(doubts, Doubt::minimum_only);
        add_burial(before, at, cells);
        pieces()[at].taken = true;
        const bool drawing = sentence_.has(Word::drawing);
        const bool paying = sentence_.has(Word::contributor);
        if (!drawing && !paying) add_doubt(doubts, Doubt::whose_unclear);
        if (drawing || !paying) add("pensioner", cells, doubts);
        if (paying) add("contributor", cells, doubts);
    }

    /// Whose minimum is meant, where it is one.
    void add_base(std::size_t before, std::size_t at, Cells& cells, Doubts& doubts) {
        const std::size_t end = std::min(pieces().size(), at + 4);
        const bool minimum = sentence_.has_between(Word::lowest_standard, before, end);
        const bool national = sentence_.has_between(Word::national, before, at);
        if (minimum && national)
            cells.emplace_back("of_base", std::string{"national_minimum"});
        else
            cells.emplace_back("of_base", std::string{"place"});
        if (minimum && !national) add_doubt(doubts, Doubt::minimum_only);
    }

    void add_burial(std::size_t before, std::size_t at, Cells& cells) {
        const std::size_t cremated = sentence_.find(Word::cremation, before, at);
        if (cremated == at) return;
        const bool not_so = cremated > 0 && pieces()[cremated - 1].is(Word::not_);
        cells.emplace_back("for_burial", std::string{not_so ? "other" : "cremation"});
    }

    void add(const char* whose, Cells cells, const Doubts& doubts) {
        cells.insert(cells.begin(), {"for_death_of", std::string{whose}});
        reading_.add(Topic::funeral_grant, std::move(cells), sentence_, doubts);
    }

    Reading& reading_;
    Sentence& sentence_;
};

}  // namespace

void read_funeral_grants(Reading& reading) {
    for (Sentence& sentence : reading.sentences()) FuneralReader{reading, sentence}.read();
}

}  // namespace pension::notice
