// SPDX-License-Identifier: Apache-2.0
#include "cli/household.hpp"

#include "app/asking/household_question.hpp"
#include "app/asking/stays.hpp"

#include <fmt/format.h>

namespace pension::cli {

namespace {

Result<QuestionOptions> read_person(const std::vector<std::string>& words,
                                    const QuestionOptions& first, const Translate& tr) {
    CommandLine line{tr};
    QuestionOptions typed;
    add_question(line.root(), typed, household_question, tr, PlaceOption::may_be_left_out);
    add_plans(line.root(), typed, tr, Plans::may_be_left_out);
    const Status read = line.read(words);
    if (!read) return read.error();
    take_over(first, typed);
    return typed;
}

/// Whose mistake it is.
Error of_person(Error error, std::size_t index, std::size_t people) {
    if (people > 1) error.facts.emplace_back("person", fmt::format("{}", index + 1));
    return error;
}

Result<std::vector<QuestionOptions>> read_people(const Session& session,
                                                 const QuestionOptions& first) {
    const Translate& tr = session.around.tr;
    std::vector<QuestionOptions> people{first};
    const std::size_t count = session.further_people.size() + 1;
    for (const auto& words : session.further_people) {
        auto typed = read_person(words, first, tr);
        if (!typed) return of_person(typed.error(), people.size(), count);
        people.push_back(std::move(typed).value());
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (people[i].plans.empty()) return of_person(wrong(tr(N_("--plan is missing"))), i, count);
        const auto fine =
            pension::read_question(people[i], household_question, session.around.today);
        if (!fine) return of_person(fine.error(), i, count);
        if (const auto stays = read_stays(people[i], fine.value().basis); !stays)
            return of_person(stays.error(), i, count);
    }
    return people;
}

}  // namespace

Result<std::vector<Question>> read_household(const Session& session, const QuestionOptions& first) {
    const auto people = read_people(session, first);
    if (!people) return people.error();
    std::vector<Question> questions;
    for (const QuestionOptions& typed : people.value()) {
        auto question = read_question(session, typed, household_question);
        if (!question) return of_person(question.error(), questions.size(), people.value().size());
        questions.push_back(std::move(question).value());
    }
    return questions;
}

Result<Household> household_of(const std::vector<Question>& people) {
    std::vector<HouseholdMember> members;
    members.reserve(people.size());
    for (const Question& person : people)
        members.push_back({person.asked, person.rules, person.children_pay});
    return household(members);
}

}  // namespace pension::cli
