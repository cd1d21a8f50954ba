// SPDX-License-Identifier: Apache-2.0
#include "app/booth/projector.hpp"

#include "app/booth/tier_presets.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_chart.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"
#include "calc/comparison/comparison.hpp"

#include <fmt/format.h>

#include <utility>

namespace pension {

namespace {

constexpr int leaflet_years = 15;
constexpr const char* age_shown = "80";

std::string bar_name(Money tier, const Translate& tr) {
    return say(tr, N_("{amount} yuan a year"), fmt::arg("amount", plain_amount(tier)));
}

StoryPicture pay_picture(const Comparison& made, const TierPresets& tiers, const Translate& tr) {
    StoryPicture picture{tr(N_("What do you pay?"))};
    for (std::size_t i = 0; i < made.plans.size(); ++i) {
        const Projection& plan = made.plans[i].projection;
        picture.bars.push_back({bar_name(i == 0 ? tiers.beside : tiers.tier, tr),
                                whole_yuan(*plan.own_paid, tr), plan.own_paid->fen(),
                                plan.subsidies->fen()});
    }
    picture.own_words = tr(N_("you, in fifteen years"));
    picture.others_words = tr(N_("the government adds"));
    picture.answer =
        say(tr, N_("In {years} years {lower} or {higher}; the government adds {added}."),
            fmt::arg("years", leaflet_years), fmt::arg("lower", picture.bars.front().value),
            fmt::arg("higher", picture.bars.back().value),
            fmt::arg("added", whole_yuan(*made.plans.back().projection.subsidies, tr)));
    picture.note = tr(N_("Say: you choose the tier each year, and what you pay is yours."));
    return picture;
}

StoryPicture get_picture(const Comparison& made, const TierPresets& tiers, const Translate& tr) {
    StoryPicture picture{tr(N_("What do you get each month?"))};
    for (std::size_t i = 0; i < made.plans.size(); ++i) {
        const PensionParts& parts = made.plans[i].projection.parts;
        picture.bars.push_back({bar_name(i == 0 ? tiers.beside : tiers.tier, tr),
                                whole_yuan(parts.monthly, tr), parts.account_pension.fen(),
                                (parts.monthly - parts.account_pension).fen()});
    }
    picture.own_words = tr(N_("from your account"));
    picture.others_words = tr(N_("from the government, for everybody"));
    picture.answer = say(tr, N_("{lower} or {higher} a month from 60 on, for life."),
                         fmt::arg("lower", picture.bars.front().value),
                         fmt::arg("higher", picture.bars.back().value));
    picture.note =
        tr(N_("Say: both are true, the lowest tier brings the most for each yuan, and a "
              "higher one brings more money."));
    return picture;
}

StoryPicture leave_picture(const Comparison& made, const TierPresets& tiers, const Translate& tr) {
    Comparison one = made;
    one.plans.erase(one.plans.begin());
    one.steps.clear();
    StoryPicture picture{tr(N_("If I die early, is the money lost?"))};
    picture.chart = comparison_chart(one, tr, {.age_at_death = false});
    picture.answer = say(tr, N_("No: what is left in the account goes to the family ({tier})."),
                         fmt::arg("tier", bar_name(tiers.tier, tr)));
    picture.note =
        tr(N_("Say: the falling line is what the family gets, until the account is used "
              "up; the pension goes on."));
    return picture;
}

}  // namespace

Projector::Projector(Desk& desk, std::string place, Translate tr)
    : desk_{desk},
      place_{std::move(place)},
      tr_{std::move(tr)},
      figures_{desk},
      policy_changed_{desk_.policy_changed.connect([this] { make(); })} {
    make();
}

std::string Projector::place_line() const {
    return place_and_month(figures_, place_, desk_, tr_);
}

void Projector::make() {
    pictures_.clear();
    if (!desk_.places()) return changed.emit();
    const auto tiers = tier_presets(figures_, place_, desk_.today());
    QuestionOptions typed;
    typed.place = place_;
    typed.basis = "leaflet";
    typed.assume_earliest = true;
    typed.ages_at_death = {age_shown};
    for (const Money tier : {tiers.beside, tiers.tier})
        typed.plans.push_back(fmt::format("{}x{}", tier.fen() / 100, leaflet_years));
    const auto question = read_question(figures_, typed, compare_question, desk_.today());
    const auto made = question ? compare(question.value().asked, question.value().rules)
                               : Result<Comparison>{question.error()};
    if (made && made.value().plans.back().entitled())
        pictures_ = {pay_picture(made.value(), tiers, tr_), get_picture(made.value(), tiers, tr_),
                     leave_picture(made.value(), tiers, tr_)};
    if (shown_ >= pictures_.size()) shown_ = 0;
    changed.emit();
}

void Projector::turn(int by) {
    if (pictures_.empty()) return;
    const int count = static_cast<int>(pictures_.size());
    shown_ = static_cast<std::size_t>(((static_cast<int>(shown_) + by) % count + count) % count);
    changed.emit();
}

}  // namespace pension
