// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>

namespace pension::notice {

namespace {

/// The last date before a piece.
const NamedDate* date_before(const Sentence& sentence, std::size_t at) {
    for (std::size_t i = at; i-- > 0;)
        if (sentence.pieces[i].kind == Piece::Kind::date && sentence.pieces[i].date.year != 0)
            return &sentence.pieces[i].date;
    return nullptr;
}

/// 2031年记账利率为3.07%: a rate of a calendar year.
void read_rate(Reading& reading, Sentence& sentence) {
    const std::size_t first = sentence.find(Word::rate, 0, sentence.pieces.size());
    for (std::size_t i = first; i < sentence.pieces.size(); ++i) {
        Piece& piece = sentence.pieces[i];
        if (!piece.is_number(Unit::share) || !reading.may_say(sentence, i)) continue;
        if (piece.number.value <= 0 || piece.number.value > 200'000) continue;
        Doubts doubts = reading.common(sentence, i);
        if (piece.number.unclear) add_doubt(doubts, Doubt::digits_unclear);
        if (sentence.has(Word::not_below)) add_doubt(doubts, Doubt::minimum_only);
        SaidMonth from = sentence.from;
        if (const NamedDate* date = date_before(sentence, i))
            from = {month_of(date->year, 1), date->month > 1};
        reading.add(Topic::crediting_rate, {{"millionths_per_year", piece.number.value}},
                    sentence.span, from, {}, std::move(doubts));
        piece.taken = true;
    }
}

/// 补贴年限不超过15年; 补贴累计不超过21000元.
void read_limit(Reading& reading, Sentence& sentence) {
    const std::size_t subsidy =
        std::min(sentence.find(Word::subsidy, 0, sentence.pieces.size()),
                 sentence.find(Word::limit_years, 0, sentence.pieces.size()));
    if (subsidy == sentence.pieces.size() || sentence.has(Word::add) || sentence.has(Word::back))
        return;
    for (std::size_t i = subsidy; i < sentence.pieces.size(); ++i) {
        Piece& piece = sentence.pieces[i];
        const std::size_t near = i > subsidy + 5 ? i - 5 : subsidy;
        const bool limited =
            sentence.has_between(Word::not_above, near, i) && reading.may_say(sentence, i);
        if (!limited) continue;
        const bool in_all = sentence.has_between(Word::total, near, i);
        if (piece.is_number(Unit::years) &&
            (in_all || sentence.has(Word::limit_years) || near <= subsidy + 1)) {
            reading.add(Topic::subsidy_limit,
                        {{"at_most_years", std::int64_t{piece.number.whole()}}}, sentence,
                        reading.common(sentence, i));
        } else if (piece.is_run() && in_all && piece.run.items.size() == 1) {
            reading.add(Topic::subsidy_limit,
                        {{"most_fen_in_a_life", piece.run.items.front().from.fen()}}, sentence,
                        reading.common(sentence, i));
            piece.taken = true;
        }
    }
}

}  // namespace

void read_crediting_rates(Reading& reading) {
    for (Sentence& sentence : reading.sentences())
        if (!sentence.is_example && sentence.has(Word::rate)) read_rate(reading, sentence);
}

void read_limits(Reading& reading) {
    for (Sentence& sentence : reading.sentences())
        if (!sentence.is_example) read_limit(reading, sentence);
}

}  // namespace pension::notice
