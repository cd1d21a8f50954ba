// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/question.hpp"
#include "app/lists/roster_columns.hpp"
#include "base/money.hpp"
#include "base/month.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// What is asked of every row of a list, as it was typed.
struct ListOptions {
    QuestionOptions all;  ///< What the roster does not say; its plans where a row has none.
    /// Of a row that names no plan: so much for each year from the month asked on that is not paid
    /// yet, one plan for each amount, behind the plans of `all`.
    std::vector<Money> amounts{};
    bool ladder = false;  ///< A plan for every tier of the place beside those.
    Month today{};        ///< Stands for --as-of where it is not typed.
    /// The names of the results wanted, in that order; empty: all that compare has. One that ends
    /// in an age at death may be named without it: "received".
    std::vector<std::string> results{};
    /// The sheet of a workbook; empty: the first one with titles that are known.
    std::string sheet{};
    /// What the columns are, said by hand; none: as their titles say.
    std::optional<RosterLayout> layout{};
};

}  // namespace pension
