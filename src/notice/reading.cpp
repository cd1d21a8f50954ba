// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>

namespace pension::notice {

void add_doubt(Doubts& doubts, Doubt doubt) {
    if (std::ranges::find(doubts, doubt) == doubts.end()) doubts.push_back(doubt);
}

void add_doubts_of(const Amount& amount, Doubts& doubts) {
    if (amount.unclear) add_doubt(doubts, Doubt::digits_unclear);
    if (amount.about) add_doubt(doubts, Doubt::about);
}

bool Reading::may_say(const Sentence& sentence, std::size_t piece) const {
    return !sentence.is_example && sentence.schemes[piece] != Scheme::theirs;
}

Doubts Reading::common(const Sentence& sentence, std::size_t piece) const {
    Doubts doubts;
    if (parsed_.reworded) doubts.push_back(Doubt::reworded);
    if (sentence.schemes[piece] == Scheme::unclear) doubts.push_back(Doubt::scheme_unclear);
    return doubts;
}

NoticeFigure& Reading::add(Topic topic, Cells cells, const Sentence& sentence, Doubts doubts) {
    return add(topic, std::move(cells), sentence.span, sentence.from, sentence.until,
               std::move(doubts));
}

NoticeFigure& Reading::add(Topic topic, Cells cells, TextSpan span, SaidMonth from, SaidMonth until,
                           Doubts doubts) {
    NoticeFigure figure{.topic = topic,
                        .from = from.month,
                        .until = until.month,
                        .row = {code(topic), std::move(cells)},
                        .sentences = {span},
                        .doubts = std::move(doubts)};
    // A pension a month has a month of effect; what is paid for a year begins with the year.
    const bool by_month = topic == Topic::base_pension || topic == Topic::old_age_supplement ||
                          topic == Topic::long_payer_supplement || topic == Topic::funeral_grant ||
                          topic == Topic::average_tier_supplement;
    if (!from.month || from.unclear || until.unclear || (by_month && from.only_year))
        add_doubt(figure.doubts, Doubt::month_unclear);
    return figures.emplace_back(std::move(figure));
}

void Reading::leave(TextSpan span, LeftAloneWhy why) {
    if (left_at_.insert(span.from).second) left.push_back({span, why});
}

void Reading::say(SaidTiers list) {
    if (tiers.size() < most_lists)
        tiers.push_back(std::move(list));
    else
        leave(list.span, LeftAloneWhy::not_understood);
}

void Reading::say(SaidSubsidy subsidy) {
    if (subsidies.size() < most_subsidies)
        subsidies.push_back(std::move(subsidy));
    else
        leave(subsidy.span, LeftAloneWhy::not_understood);
}

bool has_dots(const Sentence& sentence) {
    return std::ranges::any_of(sentence.letters, [](const Letter& l) { return l.c == U'…'; }) ||
           contains(sentence.letters, U"...");
}

std::vector<Group> groups_in(const Sentence& sentence, std::size_t from, std::size_t to) {
    std::vector<Group> groups;
    for (std::size_t i = from; i < to && i < sentence.pieces.size(); ++i) {
        const Piece& piece = sentence.pieces[i];
        if (piece.is(Word::group) && std::ranges::find(groups, *piece.group) == groups.end())
            groups.push_back(*piece.group);
    }
    return groups;
}

}  // namespace pension::notice
