// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/group.hpp"
#include "calc/resident/projection.hpp"
#include "calc/told/derivation.hpp"
#include "plan/record.hpp"
#include "policy/employee_rules.hpp"
#include "policy/place.hpp"

#include <string>
#include <string_view>

namespace pension {

/// The plain word first, the official term in brackets: "Account pension (...)".
std::string term_name(Term term, const Translate& tr);

/// What a topic of the policy file is called; the code itself where it is none of ours.
std::string topic_name(std::string_view topic_code, const Translate& tr);
std::string topic_name(Topic topic, const Translate& tr);

/// "A: official text".
std::string evidence_name(Evidence evidence, const Translate& tr);

/// Name and version of the program, as sheets and windows show it.
std::string program_title(const Translate& tr);

/// "men", "women".
std::string sex_name(Sex sex, const Translate& tr);

/// "cremation".
std::string burial_name(Burial burial, const Translate& tr);

std::string group_name(Group group, const Translate& tr);

/// The place in Chinese or English.
std::string place_name(const Place& place, const Translate& tr);

/// A plan as people say it: "100 yuan a year for 15 years"; a record of more than eight entries is
/// summed up. Never the notation, which is for those who type it.
std::string plan_name(const Record& plan, const Translate& tr);

/// The same where room is short, as beside a curve: "100 x 15 years".
std::string short_plan_name(const Record& plan, const Translate& tr);

/// What stands where a pension would: "no pension: 5 years are missing".
std::string no_pension(const NotEntitled& why, const Translate& tr);

/// Of the money paid: what the account would pay from when on, were the missing years there; empty
/// where that is not known.
std::string conditional_sentence(const Projection& made, const Translate& tr);

std::string interest_start_name(InterestStart start, const Translate& tr);

/// "to the fen, half up, on the sum".
std::string rounding_name(PensionRounding rounding, const Translate& tr);
/// The same of one number: "to the fen, half up".
std::string rounding_rule_name(RoundingRule rule, const Translate& tr);

std::string retirement_category_name(RetirementCategory category, const Translate& tr);

/// Document, number and clause of a figure; of one that was changed by hand that it is no figure
/// of that document, since when, and what the document says.
std::string document_text(const Provenance& provenance, const Translate& tr);

/// The same, and that the figure was only announced where it was.
std::string source_text(const Provenance& provenance, const Translate& tr);

}  // namespace pension
