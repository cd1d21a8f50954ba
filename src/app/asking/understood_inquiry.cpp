// SPDX-License-Identifier: Apache-2.0
#include "app/asking/understood_inquiry.hpp"

#include "app/asking/birth_spelling.hpp"
#include "app/asking/spelling.hpp"
#include "base/decimal.hpp"
#include "calc/resident/basis.hpp"
#include "calc/resident/eligibility.hpp"
#include "calc/resident/law.hpp"

#include <algorithm>
#include <utility>

namespace pension {

namespace {

/// And how much older who is that old already is taken to become.
constexpr int years_more = 10;

/// The calendar years from today's to the one before the pension that nothing was paid for; none
/// where no calendar is known.
std::vector<int> open_years_of(const Question& question, const Record& paid) {
    const Case& asked = question.asked;
    if (asked.basis != Basis::dated || !asked.born) return {};
    const auto used = rules_on_basis(asked, question.rules);
    if (!used) return {};
    const auto at_age = pension_age_month(*asked.born, used.value());
    if (!at_age) return {};
    const int end = year_number(at_age.value() + Months{1});
    const auto named = years_named(paid);
    std::vector<int> open;
    // Nobody pays before the year of the 16th birthday.
    const int first =
        std::max(year_number(asked.as_of), year_number(*asked.born) + youngest_age_in_years);
    for (int year = first; year < end; ++year)
        if (!std::ranges::binary_search(named, year)) open.push_back(year);
    return open;
}

Age usual_death(const Case& asked) {
    int years = usual_age_at_death;
    if (asked.born && asked.basis == Basis::dated) {
        const int today = static_cast<int>((asked.as_of - *asked.born).count()) / 12;
        if (today >= years) years = std::min(today + years_more, 120);
    }
    return Age::from_ten_thousandths(std::int64_t{years} * 10'000);
}

Result<Record> paid_in(const Inquiry& inquiry) {
    if (plainly_written(inquiry.paid).empty()) return Record{};
    return read_paid(inquiry.paid);
}

}  // namespace

Result<QuestionOptions> plain_options(QuestionOptions typed, QuestionKind kind, Month today) {
    if (typed.born) {
        const auto birth = read_birth_or_age(*typed.born, today);
        if (!birth) return birth.error();
        // What the field says beside it needs no warning.
        typed.born = iso(birth.value().month);
    }
    // What this basis cannot use stays in its field and is not told as a mistake.
    return used_options(typed, kind);
}

Result<UnderstoodInquiry> read_inquiry(const Figures& figures, const Inquiry& inquiry,
                                       QuestionKind kind, Month today) {
    auto plain = plain_options(inquiry.typed, kind, today);
    if (!plain) return plain.error();
    auto question = read_question(figures, plain.value(), kind, today);
    if (!question) return question.error();
    UnderstoodInquiry made{std::move(plain).value(), std::move(question).value(), {}};
    Case& asked = made.question.asked;
    const auto paid = paid_in(inquiry);
    if (!paid) return paid.error();
    made.open = open_years_of(made.question, paid.value());
    for (std::size_t i = 0; i < inquiry.plans.size(); ++i) {
        const auto text = plan_text(inquiry, i, made.open, asked.basis);
        if (!text) return text.error();
        const auto record = read_record(text.value());
        if (!record) return record.error();
        made.options.plans.push_back(text.value());
        asked.plans.push_back(record.value());
        asked.plans.back().name = inquiry.plans[i].name;
    }
    if (asked.ages_at_death.empty()) {
        asked.ages_at_death = {usual_death(asked)};
        made.options.ages_at_death = {
            decimal_text(asked.ages_at_death.front().ten_thousandths(), 4)};
    }
    return made;
}

}  // namespace pension
