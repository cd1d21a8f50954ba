// SPDX-License-Identifier: Apache-2.0
#include "notice/notice.hpp"

#include "notice/reading.hpp"

#include <algorithm>
#include <utility>

namespace pension {

std::string_view code(Doubt doubt) {
    switch (doubt) {
        case Doubt::minimum_only: return "minimum_only";
        case Doubt::part_only: return "part_only";
        case Doubt::list_incomplete: return "list_incomplete";
        case Doubt::count_differs: return "count_differs";
        case Doubt::order_odd: return "order_odd";
        case Doubt::digits_unclear: return "digits_unclear";
        case Doubt::reworded: return "reworded";
        case Doubt::month_unclear: return "month_unclear";
        case Doubt::tiers_needed: return "tiers_needed";
        case Doubt::tiers_from_subsidies: return "tiers_from_subsidies";
        case Doubt::tiers_left_out: return "tiers_left_out";
        case Doubt::conditional: return "conditional";
        case Doubt::worked_out: return "worked_out";
        case Doubt::sum_differs: return "sum_differs";
        case Doubt::joint_unclear: return "joint_unclear";
        case Doubt::whose_unclear: return "whose_unclear";
        case Doubt::restricted: return "restricted";
        case Doubt::told_twice: return "told_twice";
        case Doubt::scheme_unclear: return "scheme_unclear";
        case Doubt::end_unclear: return "end_unclear";
        case Doubt::about: return "about";
    }
    return "";
}

std::string_view code(LeftAloneWhy why) {
    switch (why) {
        case LeftAloneWhy::example: return "example";
        case LeftAloneWhy::other_scheme: return "other_scheme";
        case LeftAloneWhy::funding_split: return "funding_split";
        case LeftAloneWhy::increase_only: return "increase_only";
        case LeftAloneWhy::local_part: return "local_part";
        case LeftAloneWhy::yearly_rise: return "yearly_rise";
        case LeftAloneWhy::personal_extra: return "personal_extra";
        case LeftAloneWhy::by_age: return "by_age";
        case LeftAloneWhy::lists_differ: return "lists_differ";
        case LeftAloneWhy::shares_of_base: return "shares_of_base";
        case LeftAloneWhy::list_change: return "list_change";
        case LeftAloneWhy::only_ends: return "only_ends";
        case LeftAloneWhy::not_understood: return "not_understood";
    }
    return "";
}

namespace {

using namespace notice;

/// Whether a sentence has amounts that nobody has taken.
bool has_more(const Sentence& sentence) {
    const bool of_rates = sentence.has(Word::rate);
    return std::ranges::any_of(sentence.pieces, [&](const Piece& piece) {
        const bool amount = piece.is_run() || (of_rates && piece.is_number(Unit::share));
        return amount && !piece.taken && !piece.of_subsidy;
    });
}

/// Every sentence with amounts is shown: as a figure, or as left alone.
void leave_what_remains(Reading& reading) {
    for (const Sentence& sentence : reading.sentences()) {
        if (!has_more(sentence)) continue;
        bool theirs = false;
        for (std::size_t i = 0; i < sentence.pieces.size(); ++i)
            theirs = theirs ||
                     ((sentence.pieces[i].is_run() || sentence.pieces[i].is_number(Unit::share)) &&
                      sentence.schemes[i] == Scheme::theirs);
        reading.leave(sentence, sentence.is_example ? LeftAloneWhy::example
                                : theirs            ? LeftAloneWhy::other_scheme
                                                    : LeftAloneWhy::not_understood);
    }
}

/// What tells rows of one list apart; of a topic with one value nothing.
std::string row_key(const NoticeFigure& figure) {
    std::string key{code(figure.topic)};
    key += figure.group ? code(*figure.group) : "";
    if (figure.from) key += iso(*figure.from);
    for (const char* column :
         {"from_fen_per_year", "from_age_months", "from_year", "from_years_registered",
          "from_average_fen", "for_death_of", "for_burial"}) {
        const FileCell value = cell(figure.row, column);
        if (const auto* number = std::get_if<std::int64_t>(&value))
            key += '|' + std::to_string(*number);
        else
            key += '|' + text_of(figure.row, column);
    }
    return key;
}

/// What is said again in the same words is one figure; said otherwise, both are in doubt.
void compare_repeated(std::vector<NoticeFigure>& figures) {
    std::vector<std::size_t> order(figures.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::vector<std::string> keys;
    for (const NoticeFigure& figure : figures) keys.push_back(row_key(figure));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return keys[i]; });
    std::vector<bool> again(figures.size(), false);
    for (std::size_t i = 1; i < order.size(); ++i) {
        NoticeFigure& first = figures[order[i - 1]];
        NoticeFigure& second = figures[order[i]];
        if (keys[order[i - 1]] != keys[order[i]]) continue;
        if (first.row == second.row && first.until == second.until) {
            // The surer of both stays, with both sentences.
            if (first.doubts.size() < second.doubts.size()) second.doubts = first.doubts;
            second.sentences.insert(second.sentences.begin(), first.sentences.begin(),
                                    first.sentences.end());
            if (second.sentences.size() > 4) second.sentences.resize(4);
            again[order[i - 1]] = true;
        } else {
            add_doubt(first.doubts, Doubt::told_twice);
            add_doubt(second.doubts, Doubt::told_twice);
        }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (!again[i]) {
            if (kept != i) figures[kept] = std::move(figures[i]);
            ++kept;
        }
    figures.erase(figures.begin() + static_cast<std::ptrdiff_t>(kept), figures.end());
}

/// The most that a column of the policy file takes.
std::int64_t most_of(std::string_view column) {
    if (column.find("fen") != std::string_view::npos) return 1'000'000'000;
    if (column.find("millionths") != std::string_view::npos) return 1'000'000;
    if (column.ends_with("age_months")) return 1440;
    return 120;
}

/// Whether the policy file could hold it: a misprint of many digits is no figure.
bool fits(const NoticeFigure& figure) {
    return std::ranges::all_of(figure.row.cells, [](const auto& named) {
        const auto* number = std::get_if<std::int64_t>(&named.second);
        return !number || (*number >= 0 && *number <= most_of(named.first));
    });
}

void leave_what_fits_nowhere(Reading& reading) {
    for (const NoticeFigure& figure : reading.figures)
        if (!fits(figure)) reading.leave(figure.sentences.front(), LeftAloneWhy::not_understood);
    std::erase_if(reading.figures, [](const NoticeFigure& figure) { return !fits(figure); });
}

}  // namespace

NoticeReading read_notice(std::string_view text, std::optional<Month> today) {
    const Letters letters = letters_of(text);
    Parsed parsed = parse(letters, text);
    const Document document = document_of(parsed, text);
    read_dates(parsed, document, today);
    Reading reading{std::move(parsed)};
    read_tables(reading);
    read_funeral_grants(reading);
    read_crediting_rates(reading);
    read_government_payments(reading);
    read_back_payments(reading);
    read_supplements(reading);
    read_base_pensions(reading);
    read_limits(reading);
    read_subsidies(reading);
    read_tiers(reading);
    settle_tiers(reading);
    settle_subsidies(reading);
    join_rules(reading);
    leave_what_fits_nowhere(reading);
    leave_what_remains(reading);
    compare_repeated(reading.figures);
    std::ranges::stable_sort(reading.figures, {}, &NoticeFigure::topic);
    std::ranges::stable_sort(reading.left, {}, [](const LeftAlone& l) { return l.sentence.from; });
    return {document.title, document.number, document.date, std::move(reading.figures),
            std::move(reading.left)};
}

}  // namespace pension
