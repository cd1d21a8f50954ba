// SPDX-License-Identifier: Apache-2.0
#include "app/booth/tier_presets.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"

#include <vector>

namespace pension {

TierPresets tier_presets(const Figures& figures, const std::string& place, Month month) {
    const TierPresets usual{Money::from_yuan(100), Money::from_yuan(3000)};
    QuestionOptions typed;
    typed.place = place;
    const auto question = read_question(figures, typed, compare_question, month);
    if (!question) return usual;
    const auto* tiers = question.value().rules.tiers.find(month);
    const auto offered = tiers ? offered_amounts(tiers->value) : std::vector<Money>{};
    if (offered.empty()) return usual;
    return {nearest_offered(offered, usual.beside), nearest_offered(offered, usual.tier)};
}

std::string place_and_month(const DeskFigures& figures, const std::string& place, const Desk& desk,
                            const Translate& tr) {
    std::vector<Warning> told;
    const auto found =
        desk.places() ? figures.place(place, told) : Result<Place>{Error{ErrorCode::place_unknown}};
    return say(tr, N_("{place}, {month}"),
               fmt::arg("place", found ? place_name(found.value(), tr) : place),
               fmt::arg("month", month_text(desk.today(), tr)));
}

}  // namespace pension
