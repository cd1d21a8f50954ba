// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_questions.hpp"

#include "app/asking/spelling.hpp"
#include "calc/resident/eligibility.hpp"
#include "policy/resident_rules.hpp"

#include <algorithm>
#include <utility>

namespace pension {

namespace {

/// An average over lives takes a hundred times as long as all the rest: only where a table or an
/// expectancy is named.
bool wants_lives(const QuestionOptions& typed) {
    return typed.mortality || typed.life_expectancy;
}

/// What is wrong with a person, and not with the place or the group.
bool is_of_person(ErrorCode code) {
    return code == ErrorCode::born_in_the_future || code == ErrorCode::death_in_the_past;
}

std::vector<std::string> groups_of(std::string_view cell) {
    std::vector<std::string> groups;
    while (!cell.empty()) {
        const auto end = std::min(cell.find('|'), cell.size());
        if (end > 0) groups.emplace_back(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return groups;
}

}  // namespace

void write_key(const RosterPerson& person, std::string& key) {
    key = person.place;
    key += '\n';
    key += person.group;
    key += '\n';
    key += person.born ? 'b' : '-';
    key += person.sex ? code(*person.sex) : "";
}

ListQuestions::ListQuestions(const Figures& figures, const ListOptions& options)
    : figures_{figures}, options_{options} {}

Result<Question> ListQuestions::read(const RosterPerson& person) const {
    QuestionOptions typed = options_.all;
    typed.plans.clear();
    if (!person.place.empty()) typed.place = std::string{person.place};
    if (!typed.place) return Error{ErrorCode::row_without_place};
    if (!person.group.empty()) typed.groups = groups_of(person.group);
    if (person.born) typed.born = iso(*person.born);
    std::optional<Sex> sex = person.sex;
    if (!sex && typed.sex) {
        const auto read = read_sex(*typed.sex);
        if (!read) return read.error();
        sex = read.value();
    }
    // A sex alone would fetch a table of lives.
    typed.sex.reset();
    if (sex && wants_lives(typed)) typed.sex = std::string{code(*sex)};
    auto question = read_question(figures_, typed, compare_question, options_.today);
    if (!question) return question;
    Question read = std::move(question).value();
    read.asked.sex = sex;
    return read;
}

Result<ListQuestion> ListQuestions::of(const RosterPerson& person) {
    std::string key;
    write_key(person, key);
    const std::lock_guard alone{one_at_a_time_};
    if (const auto found = known_.find(key); found != known_.end()) return found->second;
    auto read_one = read(person);
    if (!read_one && is_of_person(read_one.error().code)) return read_one.error();
    if (known_.size() >= most) known_.clear();
    Result<ListQuestion> made =
        read_one
            ? Result<ListQuestion>{std::make_shared<const Question>(std::move(read_one).value())}
            : Result<ListQuestion>{read_one.error()};
    return known_.emplace(key, std::move(made)).first->second;
}

Result<Case> question_of_options(const Figures& figures, const ListOptions& options) {
    QuestionOptions typed = options.all;
    // Each row may have a birth month of its own.
    if (!typed.born) typed.basis.reset();
    auto asked = read_question(typed, compare_question, options.today);
    if (!asked) return asked;
    Case found = std::move(asked).value();
    found.plans.clear();
    if (!wants_lives(typed)) return found;
    if (!found.sex) found.sex = Sex::female;
    const auto lives = figures.lives(
        {typed.mortality, found.sex, typed.life_expectancy.has_value(), year_number(found.as_of)});
    if (!lives) return lives.error();
    found.assumptions.lives = lives.value();
    return found;
}

Result<std::vector<Money>> ladder_amounts(const Question& question) {
    const Month month = question.asked.as_of;
    const auto tiers = question.rules.tiers.at(month);
    if (!tiers) return at_place(tiers.error(), question.rules.place_in(month));
    return offered_amounts(tiers.value()->value);
}

Result<std::vector<Record>> ladder_plans(const Case& asked, const ResidentRules& rules,
                                         const Record& paid, const std::vector<Money>& amounts,
                                         int years) {
    std::vector<Record> plans;
    const auto add = [&](std::initializer_list<RecordEntry> entries) {
        Record& plan = plans.emplace_back(paid);
        plan.entries.insert(plan.entries.end(), entries.begin(), entries.end());
    };
    if (asked.basis == Basis::leaflet) {
        for (const Money amount : amounts) add({YearsBeforePension{amount, years}});
        return plans;
    }
    const auto pension_age = pension_age_month(*asked.born, rules);
    if (!pension_age) return pension_age.error();
    const int last = year_number(pension_age.value()) - 1;
    int first = year_number(asked.as_of);
    for (const RecordEntry& entry : paid.entries)
        if (const auto* cover = std::get_if<CoverYears>(&entry))
            first = std::max(first, cover->last + 1);
    const bool is_late = first == year_number(asked.as_of) &&
                         month_number(asked.as_of) > asked.assumptions.pay_month;
    for (const Money amount : amounts) {
        if (first > last)
            add({});
        else if (!is_late)
            add({CoverYears{first, last, amount}});
        else if (first == last)
            add({CoverYears{first, first, amount, asked.as_of}});
        else
            add({CoverYears{first, first, amount, asked.as_of},
                 CoverYears{first + 1, last, amount}});
    }
    return plans;
}

}  // namespace pension
