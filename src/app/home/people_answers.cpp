// SPDX-License-Identifier: Apache-2.0
#include "app/home/people_answers.hpp"

#include "app/asking/household_question.hpp"
#include "calc/comparison/household.hpp"

#include <fmt/format.h>

#include <utility>

namespace pension {

namespace {

FurtherAnswer says(const char* sentence, const Translate& tr) {
    FurtherAnswer answer;
    answer.text.lines.push_back(tr(sentence));
    return answer;
}

/// What has to be typed before there is an answer; none where it is all there.
const char* what_is_missing(const EmployeeOptions& typed, const Case& asked) {
    if (!asked.born)
        return N_("Type the month of birth at the left: when the pensions begin depends on it.");
    if (!asked.sex) return N_("Choose the sex at the left: the retirement age depends on it.");
    if (*asked.sex == Sex::female && !typed.category)
        return N_(
            "Choose above at which age she would have retired before 2025; the office says "
            "which.");
    if (typed.months.empty() && !typed.account)
        return N_(
            "Type above which months are paid in the employee scheme, or what the office "
            "prints of the account.");
    return nullptr;
}

Error of_whom(Error error, const std::string& name, std::size_t number) {
    std::erase_if(error.facts, [](const auto& fact) { return fact.first == "person"; });
    error.facts.emplace_back("person", name.empty() ? fmt::format("{}", number) : name);
    return error;
}

}  // namespace

FurtherAnswer schemes_answer(const Standpoint& at, const Translate& tr) {
    Case asked = at.question.asked;
    asked.plans = {asked.plans.at(at.plan)};
    EmployeeOptions typed = at.inquiry.employee;
    // What was chosen for a woman stays until she is one again.
    if (asked.sex == Sex::male) typed.category.reset();
    if (const char* missing = what_is_missing(typed, asked)) return says(missing, tr);
    const auto employee = read_employee(typed, asked.sex, tr);
    if (!employee) return refused(employee.error());
    const auto found = resident_or_employee(asked, at.question.rules, employee.value(),
                                            at.question.book->employee_rules(asked.place));
    if (!found) return refused(found.error());
    FurtherAnswer answer;
    answer.text = advice_text(found.value(), tr);
    return answer;
}

Result<PeopleAsked> people_asked(const Standpoint& at, const Figures& figures, Month today) {
    const Inquiry& first = at.inquiry;
    PeopleAsked people;
    const auto add = [&](const Question& question, const std::string& name, bool children_pay) {
        people.members.push_back({question.asked, question.rules, children_pay});
        people.names.push_back(name);
        people.policy_ids.push_back(question.book->policy_id(question.asked.place));
    };
    add(at.question, first.name, first.children_pay);
    for (const FurtherPerson& person : first.people) {
        const auto read = read_person(figures, person, first, today);
        if (!read) return of_whom(read.error(), person.name, people.members.size() + 1);
        add(read.value().question, person.name, person.children_pay);
    }
    return people;
}

FurtherAnswer household_answer(const Standpoint& at, const Figures& figures, Month today,
                               const Translate& tr) {
    if (at.inquiry.people.empty())
        return says(N_("Add the other people of the household above; each has a question of their "
                       "own, and what they do not say is as with the person at the left."),
                    tr);
    const auto people = people_asked(at, figures, today);
    if (!people) return refused(people.error());
    const auto found = household(people.value().members);
    if (!found) return refused(found.error());
    FurtherAnswer answer;
    answer.text = advice_text(found.value(), tr, people.value().names);
    return answer;
}

Result<UnderstoodInquiry> read_person(const Figures& figures, const FurtherPerson& person,
                                      const Inquiry& first, Month today) {
    auto read = read_inquiry(figures, inquiry_of(person, first), household_question, today);
    if (!read) return read;
    const Question& question = read.value().question;
    if (const auto fine = compare(question.asked, question.rules); !fine) return fine.error();
    return read;
}

}  // namespace pension
