// SPDX-License-Identifier: Apache-2.0
#include "app/asking/spelling.hpp"
#include "app/home/comparison_page.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/pension_parts.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/sheets/year_table.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/spoken.hpp"
#include "app/words/terms.hpp"
#include "calc/advice/ways.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

std::string ComparisonPage::what_is_asked() const {
    if (!answer_) return {};
    // Of somebody who moved the form's place is the first one; the sentence begins with the last.
    if (!answer_->question.asked.earlier.empty())
        return pension::what_is_asked(answer_->comparison, tr_);
    return pension::what_is_asked(answer_->comparison, place_name(place_asked(), tr_), tr_);
}

std::string ComparisonPage::no_curve_words() const {
    if (!answer_ || std::ranges::any_of(answer_->comparison.plans, &PlanResult::entitled))
        return {};
    return tr_(
        N_("With these plans there is no pension, so there is nothing to draw. What was paid "
           "stays in the account and goes to the family. \"Am I entitled?\" shows what is "
           "missing and what that costs."));
}

std::vector<Card> ComparisonPage::cards() const {
    if (!answer_) return {};
    auto cards = comparison_cards(answer_->comparison, tr_);
    for (Card& card : cards)
        if (card.colour)
            card.colour = static_cast<std::size_t>(answer_->inquiry.plans.at(*card.colour).colour);
    return cards;
}

std::vector<std::string> ComparisonPage::read_out() const {
    if (!answer_) return {};
    std::vector<std::string> sentences{what_is_asked()};
    for (const Card& card : cards()) {
        // Each with an end of its own, at which the voice draws breath.
        sentences.push_back(fmt::format(
            fmt::runtime(tr_(N_("{plan}: {amount} {unit}."))), fmt::arg("plan", card.title),
            fmt::arg("amount", card.headline), fmt::arg("unit", card.unit)));
        for (const std::string& line : card.lines) sentences.push_back(line);
    }
    for (const std::string& warning : attention().sentences) sentences.push_back(warning);
    for (std::string& sentence : sentences) sentence = with_stop(spoken(sentence, tr_), tr_);
    return sentences;
}

Table ComparisonPage::figures() const {
    return answer_ ? comparison_table(answer_->comparison, tr_) : Table{};
}

Table ComparisonPage::ages() const {
    return answer_ ? age_table(answer_->comparison, tr_) : Table{};
}

std::vector<DerivationNode> ComparisonPage::derivation(std::size_t plan,
                                                       std::optional<Age> at) const {
    if (!answer_ || plan >= answer_->comparison.plans.size()) return {};
    const auto& asked = answer_->question.asked;
    if (at && !is_asked(*at)) {
        Case of_that_age = asked;
        of_that_age.ages_at_death = {*at};
        // No more can be wrong with it than with the question itself.
        if (const auto anew = compare(of_that_age, answer_->question.rules, Tell::derivation))
            return derivation_tree(anew.value().plans[plan].derivation, tr_);
    }
    return derivation_tree(answer_->comparison.plans[plan].derivation, tr_);
}

bool ComparisonPage::is_asked(Age at) const {
    const auto& ages = answer_->question.asked.ages_at_death;
    return std::ranges::find(ages, at) != ages.end();
}

std::string ComparisonPage::other_age_words(Age at) const {
    if (!answer_ || is_asked(at)) return {};
    return fmt::format(fmt::runtime(tr_(N_("Reckoned for a death at {age}, which the question does "
                                           "not ask about."))),
                       fmt::arg("age", age_text(at, tr_)));
}

std::vector<std::string> ComparisonPage::plan_names() const {
    std::vector<std::string> names;
    if (answer_)
        for (const PlanResult& plan : answer_->comparison.plans)
            names.push_back(plan_name(plan.called_by(), tr_));
    return names;
}

std::size_t ComparisonPage::plan_coloured(std::size_t colour) const {
    const auto& plans = now().plans;
    const auto found = std::ranges::find(plans, static_cast<int>(colour), &TypedPlan::colour);
    expects(found != plans.end(), "ComparisonPage: no plan of that colour");
    return static_cast<std::size_t>(found - plans.begin());
}

void ComparisonPage::colour_in(Chart& chart) const {
    for (Series& series : chart.series)
        series.owner = static_cast<std::size_t>(answer_->inquiry.plans.at(series.owner).colour);
}

Chart ComparisonPage::chart(const ChartLayers& layers) const {
    if (!answer_) return {};
    Chart chart = comparison_chart(answer_->comparison, tr_, layers);
    colour_in(chart);
    return chart;
}

std::string ComparisonPage::chart_words(std::int64_t age_in_months) const {
    return answer_ ? pension::chart_words(answer_->comparison, age_in_months, tr_) : "";
}

Chart ComparisonPage::year_chart() const {
    if (!answer_) return {};
    Chart chart = pension::year_chart(answer_->comparison, tr_);
    colour_in(chart);
    return chart;
}

std::string ComparisonPage::year_chart_words(std::int64_t age_in_months) const {
    return answer_ ? pension::year_chart_words(answer_->comparison, age_in_months, tr_) : "";
}

Table ComparisonPage::years(std::size_t plan) const {
    if (!answer_ || plan >= answer_->comparison.plans.size()) return {};
    return year_table(answer_->comparison, plan, tr_);
}

Table ComparisonPage::parts() const {
    return answer_ ? parts_table(answer_->comparison, tr_) : Table{};
}

Chart ComparisonPage::path_chart() const {
    if (!answer_) return {};
    Chart chart = pension_path_chart(answer_->comparison, tr_);
    colour_in(chart);
    return chart;
}

std::string ComparisonPage::path_chart_words(std::int64_t age_in_months) const {
    return answer_ ? pension_path_words(answer_->comparison, age_in_months, tr_) : "";
}

Table ComparisonPage::path(std::size_t plan) const {
    if (!answer_ || plan >= answer_->comparison.plans.size()) return {};
    return pension_path_table(answer_->comparison, plan, tr_);
}

std::string ComparisonPage::chances() const {
    std::string text;
    if (answer_)
        for (const std::string& sentence : life_sentences(answer_->comparison, tr_))
            text += (text.empty() ? "" : "\n") + sentence;
    return text;
}

std::string ComparisonPage::sources() const {
    if (!answer_) return {};
    const Comparison& comparison = answer_->comparison;
    std::string text = basis_sentence(comparison, tr_) + "\n";
    for (const std::string& line : source_lines(comparison, tr_)) text += "\n" + line;
    text += "\n";
    for (const std::string& line : assumption_lines(comparison, tr_)) text += "\n" + line;
    text += "\n\n" + office_sentence(tr_) + "\n";
    const Question& question = answer_->question;
    text += fmt::format(fmt::runtime(tr_(N_("Policy id: {id}"))),
                        fmt::arg("id", question.book->policy_id(question.rules.place.code)));
    // Whoever wants to check or repeat it has it in one line.
    text += "\n\n" + tr_(N_("The same on the command line:")) + "\nyibizhang-cli compare";
    for (const std::string& word : command_words(answer_->options))
        text += word.find(' ') == std::string::npos ? " " + word : " '" + word + "'";
    return text;
}

Standpoint ComparisonPage::standpoint(std::size_t plan) const {
    expects(answer_ && plan < plan_count(), "ComparisonPage: no such plan");
    return {answer_->inquiry, answer_->question, answer_->open, plan};
}

LifeLine ComparisonPage::life_line(std::size_t plan) const {
    if (!answer_ || basis() != Basis::dated || plan >= answer_->comparison.plans.size()) return {};
    LifeLineParts parts{answer_->question, answer_->comparison.plans[plan].projection, {}, {}};
    const auto taken = [](TypedRecord& into, const Result<Record>& typed,
                          const Result<Record>& counted, std::optional<Error> wrong) {
        if (counted) into.counted = counted.value();
        into.record = typed ? typed.value() : into.counted;
        // Of what cannot be read no year is to blame, and its field says why.
        if (typed) into.wrong = std::move(wrong);
    };
    const auto paid = [&](const std::string& text) -> Result<Record> {
        Record record;
        for (const std::string& each :
             {text, now().balance.empty() ? std::string{} : "=" + plainly_written(now().balance)}) {
            if (plainly_written(each).empty()) continue;
            const auto read = read_paid(each);
            if (!read) return read.error();
            const auto& entries = read.value().entries;
            record.entries.insert(record.entries.end(), entries.begin(), entries.end());
        }
        return record;
    };
    taken(parts.paid, paid(text(Asks::paid)), paid(now().paid), why_wrong(Asks::paid));
    auto wrong = why_wrong(Asks::plan_pays, plan);
    if (!wrong) wrong = why_wrong(Asks::plan_years, plan);
    taken(parts.planned, planned_record(typed_plan(plan), answer_->open),
          planned_record(now().plans.at(plan), answer_->open), std::move(wrong));
    return pension::life_line(parts, tr_);
}

std::string ComparisonPage::year_words(const LifeLine& line, std::size_t plan, int year) const {
    const YearCell* cell = line.find(year);
    if (!cell) return {};
    if (!cell->error.empty()) return cell->error;
    // What counts is another record where the one that is shown is wrong.
    const bool is_wrong =
        std::ranges::any_of(line.cells, [](const YearCell& each) { return !each.error.empty(); });
    if (cell->kind != YearKind::gap || !answer_ || is_wrong) return cell->sentence;
    auto found = gap_prices_.find(plan);
    if (found == gap_prices_.end()) {
        Case alone = answer_->question.asked;
        alone.plans = {alone.plans.at(plan)};
        found = gap_prices_.emplace(plan, price_gaps(alone, answer_->question.rules)).first;
    }
    const std::string price =
        found->second ? gap_price_words(found->second.value(), year, tr_) : std::string{};
    return price.empty() ? cell->sentence : cell->sentence + sentence_gap(tr_) + price;
}

FurtherAnswer ComparisonPage::household() const {
    return household_answer(standpoint(0), figures_, desk_.today(), tr_);
}

Result<UnderstoodInquiry> ComparisonPage::further(const FurtherPerson& person) const {
    return read_person(figures_, person, now(), desk_.today());
}

}  // namespace pension
