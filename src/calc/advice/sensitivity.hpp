// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/projection.hpp"
#include "plan/case.hpp"

#include <variant>
#include <vector>

namespace pension {

/// An assumption that can be varied.
enum class Assumed { interest, base_growth, age_at_death };

/// Its name in files and on the command line: "base_growth".
const char* code(Assumed assumed);

/// A value of it: an interest or a growth a year, yuan of growth a year, an age.
using AssumedValue = std::variant<Rate, Money, Age>;

/// What a plan comes to under it.
struct Outcome {
    Money monthly;
    Money received;            ///< At the first age at death.
    std::optional<Money> net;  ///< With account and funeral grant, less what was paid.
};

/// One assumption varied, the others as they are.
struct Varied {
    Assumed assumed{};
    std::vector<AssumedValue> values;  ///< In rising order, the case's own among them.
    std::vector<Outcome> outcomes;     ///< One for each value.
    std::size_t own = 0;               ///< Which of them is the case's own.
};

/// How far a step goes.
struct AssumedSteps {
    Rate interest = 1.0_pct;
    Money growth_in_yuan = Money::from_yuan(5);
    Rate growth = 1.0_pct;  ///< Where the case's growth is a rate.
    int years_of_age = 5;
};

/// The value that the case has: where none is typed the last published interest on the dated
/// basis, else nothing.
AssumedValue value_in(const Case& asked, Assumed assumed, const ResidentRules& rules);

/// Each assumption a step down and a step up, one at a time, for the first plan.
/// @pre the case has a plan and an age at death.
/// Errors: those of check_case(), rules_on_basis() and project().
Result<std::vector<Varied>> sensitivity(const Case& asked, const ResidentRules& rules,
                                        const AssumedSteps& steps = {});

/// Two assumptions varied together.
struct AssumedGrid {
    Assumed down{};
    Assumed across{};
    std::vector<AssumedValue> rows;
    std::vector<AssumedValue> columns;
    std::vector<std::vector<Outcome>> outcomes;  ///< By row, then by column.
};

/// The first plan under each pair of values. What an assumption is a value of must fit it.
/// @pre, errors as in sensitivity().
Result<AssumedGrid> assumed_grid(const Case& asked, const ResidentRules& rules, AssumedGrid grid);

/// Values to lay a grid over: interest 0 to 4 %, growth 0 to 20 yuan a year, death at 65 to 95.
std::vector<AssumedValue> usual_values(Assumed assumed);

}  // namespace pension
