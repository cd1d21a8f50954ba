// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "app/asking/understood.hpp"
#include "app/words/translate.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pension {

/// Under which heading a question stands.
enum class Part { life, more, assumed, plan, household };

enum class FieldKind { place, text, choice, flag };

/// One question of the form.
struct FormField {
    Asks asks;
    Part part;
    FieldKind kind;
    const char* option;       ///< What it is on the command line: "--born".
    const char* label;        ///< Not translated yet, & before the letter to press.
    const char* why;          ///< Why it is asked, and what is assumed without; not translated yet.
    const char* hint;         ///< How to type it, shown in the empty field; not translated yet.
    const char* change;       ///< The name of the step that undo takes back; not translated yet.
    const char* source = "";  ///< Where its value comes from, of an assumption; not translated yet.
};

/// All of them.
std::span<const FormField> form_fields();
/// @pre it is one of them.
const FormField& form_field(Asks asks);

/// One answer that a choice offers.
struct FieldChoice {
    std::string value;  ///< As it is typed; empty: not known, or as the program does by itself.
    std::string label;  ///< In the user's language.

    friend bool operator==(const FieldChoice&, const FieldChoice&) = default;
};

/// What a choice offers whatever the place; empty for other kinds of fields and for the group.
std::vector<FieldChoice> choices_of(Asks asks, const Translate& tr);

/// The groups for which the question's place has a rule, and the chosen one; the ordinary one alone
/// where there is no question.
std::vector<FieldChoice> group_choices(const Question* question, const std::string& chosen,
                                       const Translate& tr);

/// Tiers as a list offers them beside a field.
std::vector<FieldChoice> tier_choices(const std::vector<Money>& tiers);

/// The tiers that hold for the question, as it takes its rules; none where they are not known.
std::optional<TierList> tiers_for(const Question& question);
/// The years that a plan with no years of its own fills, in words: "2026-2031", "15".
std::string open_years_text(const std::vector<int>& open, Basis basis);

/// What stands in the field; "yes" or nothing for a flag. @pre plans are counted from 0.
std::string text_in(const Inquiry& inquiry, Asks asks, std::size_t plan = 0);
/// Puts it there.
void put(Inquiry& inquiry, Asks asks, const std::string& text, std::size_t plan = 0);

/// A label without its letter and its colon.
std::string plain_label(std::string label);

/// The label of a field likewise.
/// @param plan of which plan, where it is of one.
std::string field_name(Asks asks, std::size_t plan, const Translate& tr);

/// What one plan pays each year, where it is one amount.
std::optional<Money> yearly_amount(const TypedPlan& plan);

}  // namespace pension
