// SPDX-License-Identifier: Apache-2.0
#include "app/booth/booth_answer.hpp"

#include "app/asking/understood_inquiry.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/sheets/slip_sheet.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "calc/advice/gaps.hpp"

#include <fmt/format.h>

#include <utility>

namespace pension {

namespace {

/// A plan that leads to a pension where back-paid years can make it one.
struct Filled {
    Record plan;
    std::vector<int> years;
};

Filled with_missing_years(Record plan, Money amount, const Question& question) {
    Case alone = question.asked;
    alone.plans = {plan};
    const auto prices = price_gaps(alone, question.rules, amount);
    // What cannot be filled is told by the result itself: no pension, and what is missing.
    if (!prices || !prices.value().necessary) return {std::move(plan), {}};
    const FilledGaps& filled = *prices.value().necessary;
    if (filled.with.refused) return {std::move(plan), {}};
    return {joined(filled.with.plan), filled.years};
}

Money amount_of(const Record& plan) {
    for (const RecordEntry& entry : plan.entries)
        if (const auto* years = std::get_if<CoverYears>(&entry)) return years->amount;
    return {};
}

std::string plan_title(Money tier, const Translate& tr) {
    return tier == Money{}
               ? tr(N_("Nothing more is paid"))
               : say(tr, N_("{amount} yuan a year"), fmt::arg("amount", plain_amount(tier)));
}

BoothFigure pays(const PlanResult& plan, const std::vector<int>& back_paid, const Translate& tr) {
    BoothFigure figure{tr(N_("You pay in all")), nothing()};
    if (plan.projection.own_paid) figure.value = whole_yuan(*plan.projection.own_paid, tr);
    if (!back_paid.empty())
        figure.note = say(tr, N_("{years:# year|# years} of it back-paid now"),
                          fmt::arg("years", Counted{static_cast<std::int64_t>(back_paid.size())}));
    return figure;
}

BoothFigure gets(const PlanResult& plan, Month today, const Translate& tr) {
    BoothFigure figure{tr(N_("You get each month")), nothing()};
    const Month first = plan.projection.start.first;
    if (plan.entitled() && first <= today) {
        // Who draws a pension already asks for what comes now, not for the first payment.
        figure.value =
            whole_yuan(plan.projection.schedule.payment((today - first).count() + 1), tr);
        figure.note =
            say(tr, N_("now, for life; since {month}"), fmt::arg("month", month_text(first, tr)));
    } else if (const auto monthly = plan.monthly()) {
        figure.value = whole_yuan(*monthly, tr);
        figure.note =
            say(tr, N_("from {month} on, for life"), fmt::arg("month", month_text(first, tr)));
    } else {
        figure.value = tr(N_("No pension"));
        figure.note = say(tr, N_("{missing:# year is|# years are} missing"),
                          fmt::arg("missing", Counted{plan.projection.not_entitled->missing}));
    }
    return figure;
}

BoothFigure by_an_age(const PlanResult& plan, const Translate& tr) {
    if (plan.lifetimes.empty())
        return {tr(N_("Left to the family")), nothing(),
                tr(N_("what was paid stays in the account and goes to the family"))};
    const Lifetime& usual = plan.lifetimes.front();
    BoothFigure figure{
        say(tr, N_("Received by {age}"), fmt::arg("age", age_text(usual.age_at_death, tr))),
        whole_yuan(usual.received, tr)};
    const Lifetime& early = plan.lifetimes.back();
    if (early.left_to_heirs)
        figure.note = say(tr, N_("died at {age}: {left} for the family"),
                          fmt::arg("age", age_text(early.age_at_death, tr)),
                          fmt::arg("left", whole_yuan(*early.left_to_heirs, tr)));
    return figure;
}

std::string whom(const BoothResult& result, const Translate& tr) {
    const Birth& birth = result.birth;
    const auto months = (result.comparison.asked.as_of - birth.month).count();
    const std::string age =
        say(tr, N_("{years:# year|# years} old"), fmt::arg("years", Counted{months / 12}));
    const std::string said = say(
        tr, birth.assumed ? N_("{age}, taken to be born in {month}") : N_("{age}, born in {month}"),
        fmt::arg("age", age), fmt::arg("month", month_text(birth.month, tr)));
    const auto sex = result.comparison.asked.sex;
    return sex ? say(tr, N_("{whom}, {sex}"), fmt::arg("whom", said),
                     fmt::arg("sex", sex_name(*sex, tr)))
               : said;
}

std::string sentence(const BoothResult& result, const Translate& tr) {
    std::vector<std::string> names;
    for (const Money tier : result.tiers) names.push_back(plan_title(tier, tr));
    std::vector<std::string> said = step_sentences(result.comparison, names, tr);
    for (const std::string& what_is_missing : conditional_sentences(result.comparison, tr))
        said.push_back(what_is_missing);
    return joined(said, sentence_gap(tr));
}

}  // namespace

Result<BoothResult> reckon(const Figures& figures, const Visitor& visitor, const std::string& place,
                           Month today) {
    auto birth = birth_typed(visitor.born, today);
    if (!birth) return birth.error();
    const auto inquiry = inquiry_of(visitor, place, today);
    if (!inquiry) return inquiry.error();
    auto read = read_inquiry(figures, inquiry.value(), compare_question, today);
    if (!read) return read.error();
    Question question = std::move(read).value().question;
    BoothResult result{std::move(birth).value(), {}, {}, {}, {}};
    std::vector<Record> plans;
    for (const Record& plan : question.asked.plans) {
        const Money amount = amount_of(plan);
        Filled filled = with_missing_years(plan, amount, question);
        if (!plans.empty() && plans.back().entries == filled.plan.entries) continue;
        plans.push_back(std::move(filled.plan));
        result.tiers.push_back(amount);
        result.back_paid.push_back(std::move(filled.years));
    }
    question.asked.plans = std::move(plans);
    auto compared = compare(question.asked, question.rules);
    if (!compared) return compared.error();
    result.comparison = std::move(compared).value();
    auto& warnings = result.comparison.warnings;
    warnings.insert(warnings.begin(), question.told.begin(), question.told.end());
    result.policy_id = question.book->policy_id(question.rules.place.code);
    return result;
}

BoothAnswer booth_answer(const BoothResult& result, const Translate& tr) {
    BoothAnswer answer;
    answer.whom = whom(result, tr);
    for (std::size_t i = 0; i < result.comparison.plans.size(); ++i) {
        const PlanResult& plan = result.comparison.plans[i];
        answer.plans.push_back(
            {plan_title(result.tiers[i], tr),
             {pays(plan, result.back_paid[i], tr), gets(plan, result.comparison.asked.as_of, tr),
              by_an_age(plan, tr)}});
    }
    answer.sentence = sentence(result, tr);
    answer.warnings = explain_all(result.comparison.warnings, tr);
    answer.basis =
        joined({tr(N_("Reckoned as if nothing had been paid so far, and every year from "
                      "now on were paid.")),
                office_sentence(tr),
                say(tr, N_("Policy id: {id}"), fmt::arg("id", short_policy_id(result.policy_id)))},
               sentence_gap(tr));
    return answer;
}

Sheet booth_slip(const BoothResult& result, const Translate& tr) {
    Comparison named = result.comparison;
    for (std::size_t i = 0; i < named.plans.size(); ++i)
        if (result.tiers[i] != Money{}) named.plans[i].plan.name = plan_title(result.tiers[i], tr);
    return slip_sheet(named, result.policy_id, tr);
}

}  // namespace pension
