// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/comparison/comparison.hpp"

namespace pension {

/// A person of a household with the rules of the place.
struct HouseholdMember {
    Case asked;
    ResidentRules rules;        ///< All through time.
    bool children_pay = false;  ///< What this person pays comes from the children.
};

/// What a household comes to where everybody takes the plan of one position.
struct HouseholdSum {
    std::optional<Money> own_paid;          ///< None where it is not known of everybody.
    std::optional<Money> paid_by_children;  ///< Of it; none where it is not known of each of them.
    std::optional<Money> subsidies;
    Money monthly;  ///< Once all of them draw their first pension.
    Money annual;
    std::optional<Money> received;  ///< At each one's own first age at death.
    std::optional<Money> left_to_heirs;
    std::optional<Money> net;
};

struct Household {
    std::vector<Comparison> people;  ///< Each one's own, in the order asked.
    std::vector<HouseholdSum> sums;  ///< By plan; who has fewer plans takes the last one.
};

/// The same question for several people, each on their own basis, place and calendar, and summed.
/// Errors: what compare() says of the first person for whom it says something, with the person's
/// number, where there are several.
Result<Household> household(const std::vector<HouseholdMember>& members, Tell tell = Tell::nothing);

}  // namespace pension
