// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/understood.hpp"
#include "app/booth/visitor.hpp"
#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "plan/birth.hpp"
#include "sheet/sheet.hpp"

#include <string>
#include <vector>

namespace pension {

/// What was reckoned for a visitor.
struct BoothResult {
    Birth birth;
    Comparison comparison;
    std::vector<Money> tiers;  ///< Of each plan; 0 where nothing can be paid any more.
    /// Of each plan the years of the past that it pays at once today, because there would be no
    /// pension without them (补缴).
    std::vector<std::vector<int>> back_paid;
    std::string policy_id;
};

/// The open years at each tier and, where the pension asks for more, the missing years of the past
/// back-paid today at the same tier. Two plans that come to the same are one.
/// Errors: those of inquiry_of(), read_inquiry() and compare().
Result<BoothResult> reckon(const Figures& figures, const Visitor& visitor, const std::string& place,
                           Month today);

/// A figure that is read from the back row.
struct BoothFigure {
    std::string label;
    std::string value;
    std::string note{};  ///< Small, below it; may be empty.

    friend bool operator==(const BoothFigure&, const BoothFigure&) = default;
};

struct BoothPlan {
    std::string name;
    std::vector<BoothFigure> figures;  ///< Pay, get each month, by an age: always three.
};

struct BoothAnswer {
    std::string whom;                   ///< Who was understood.
    std::vector<BoothPlan> plans;       ///< One or two.
    std::string sentence;               ///< What more brings, in plain words.
    std::vector<std::string> warnings;  ///< What must be known, short.
    std::string basis;                  ///< How it was reckoned, and who decides.
};

BoothAnswer booth_answer(const BoothResult& result, const Translate& tr);

/// The slip to take home; what is known of the visitor is only the month of birth.
Sheet booth_slip(const BoothResult& result, const Translate& tr);

}  // namespace pension
