// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "plan/case_fields.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace pension {

/// More can neither be told apart by colour nor stand on a screen.
inline constexpr std::size_t most_plans_of_case = 6;
/// Beside the first one: a village group on one sheet.
inline constexpr std::size_t most_further_people = 199;

/// What is asked by its name in a file: "born", "plan_pays".
const char* code(Asks asks);
/// None where this version asks nothing of that name.
std::optional<Asks> asks_named(std::string_view name);

/// What was typed as named values, by the names of the command line ("as_of" for --as-of). What was
/// not typed has no value.
/// @param kept the values of the case as it was read: those that this version has no name for stay
///        in it, in a plan as long as there is one of its colour, in a person by its place.
CaseFields case_fields(const Inquiry& inquiry, CaseFields kept = {});

/// The same read again. What is missing was not typed; names that this version does not know are
/// passed over.
/// Errors: case_field_not_text, -texts, -flag, -number, -part, -parts, case_field_out_of_range,
/// with `field` ("case.plans[0].colour").
Result<Inquiry> read_case_fields(const CaseFields& fields);

}  // namespace pension
