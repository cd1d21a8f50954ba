// SPDX-License-Identifier: Apache-2.0
#include "app/asking/understood.hpp"

#include "app/asking/stays.hpp"

#include <utility>

namespace pension {

namespace {

/// What is known of lives: a table where somebody's sex or a table was typed, and a region's life
/// expectancy beside the nation's.
Status read_lives(const Figures& figures, const QuestionOptions& typed, Case& asked) {
    Assumptions& assumed = asked.assumptions;
    if (asked.sex || typed.mortality) {
        const bool is_scaled = assumed.life_expectancy || assumed.regional_expectancy;
        const auto lives =
            figures.lives({typed.mortality, asked.sex, is_scaled, year_number(asked.as_of)});
        if (!lives) return lives.error();
        assumed.lives = lives.value();
    }
    auto& known = assumed.regional_expectancy;
    if (!known) return done();
    const bool nation_typed = known->nation != Age{};
    auto whole = figures.expectancy(known->region, known->year,
                                    nation_typed ? std::optional{known->nation} : std::nullopt);
    if (!whole) return whole.error();
    known = std::move(whole).value();
    return done();
}

}  // namespace

Result<Question> read_question(const Figures& figures, const QuestionOptions& all_typed,
                               QuestionKind kind, Month today) {
    const auto read = read_question(all_typed, kind, today);
    if (!read) return read.error();
    const QuestionOptions typed = used_options(all_typed, kind);
    const auto stays = read_stays(typed, read.value().basis);
    if (!stays) return stays.error();
    std::vector<Warning> told = unused_warnings(all_typed, kind);
    for (Warning& birth : birth_warnings(typed)) told.push_back(std::move(birth));
    const auto place = figures.place(typed.place.value_or(""), told);
    if (!place) return place.error();
    Case asked = read.value();
    asked.place = place.value().code;
    const auto find = [&](const std::string& name) { return figures.place(name, told); };
    if (const Status put = put_stays(stays.value(), find, asked); !put) return put.error();
    std::set<AreaCode> concerned{asked.place};
    for (const Stay& stay : asked.earlier) concerned.insert(stay.place);
    const auto book = asked.assumptions.unconfirmed ? figures.book_with_unconfirmed(concerned)
                                                    : figures.book(concerned);
    if (!book) return book.error();
    if (!asked.assumptions.unconfirmed)
        for (Warning& offer : figures.offers(asked, concerned)) told.push_back(std::move(offer));
    if (const Status known = read_lives(figures, typed, asked); !known) return known.error();
    ResidentRules rules = figures.rules(*book.value(), asked);
    return Question{std::move(asked), book.value(), std::move(rules), std::move(told),
                    typed.children_pay};
}

}  // namespace pension
