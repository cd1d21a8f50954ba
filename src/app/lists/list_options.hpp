// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/question.hpp"
#include "base/month.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// What is asked of every row of a list, as it was typed.
struct ListOptions {
    QuestionOptions all;  ///< What the roster does not say; its plans where a row has none.
    bool ladder = false;  ///< A plan for every tier of the place beside those.
    Month today{};        ///< Stands for --as-of where it is not typed.
    /// The names of the results wanted, in that order; empty: all that compare has. One that ends
    /// in an age at death may be named without it: "received".
    std::vector<std::string> results{};
};

}  // namespace pension
