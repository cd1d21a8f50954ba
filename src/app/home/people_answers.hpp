// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/understood_inquiry.hpp"
#include "app/home/answers.hpp"
#include "calc/comparison/household.hpp"

namespace pension {

/// Resident or employee scheme, or both in turn: the plan beside what was typed of the employee
/// scheme. As long as something is missing it says what, and where it is typed.
FurtherAnswer schemes_answer(const Standpoint& at, const Translate& tr);

/// The first person and all further ones together, each with a question of their own; how to
/// add them where there are none. A mistake is told with the name or the number of whose it is.
FurtherAnswer household_answer(const Standpoint& at, const Figures& figures, Month today,
                               const Translate& tr);

/// All people of a question, the first one first.
struct PeopleAsked {
    std::vector<HouseholdMember> members{};
    std::vector<std::string> names{};  ///< As typed; may be empty.
    std::vector<std::string> policy_ids{};
};

/// Errors: those of read_person(), with the name or the number of whose mistake it is.
Result<PeopleAsked> people_asked(const Standpoint& at, const Figures& figures, Month today);

/// A further person's question by itself, which can be reckoned.
/// Errors: those of read_inquiry() and compare().
Result<UnderstoodInquiry> read_person(const Figures& figures, const FurtherPerson& person,
                                      const Inquiry& first, Month today);

}  // namespace pension
