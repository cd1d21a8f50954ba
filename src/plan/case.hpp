// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "base/area_code.hpp"
#include "base/group.hpp"
#include "base/rate.hpp"
#include "plan/record.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace pension {

/// What is taken to happen to the base pension after the last figure: so much or such a share
/// more each year, the base then rounded half up to the fen.
using BaseGrowth = std::variant<std::monostate, Money, Rate>;

/// What no document says and a result depends on; every one is printed (假设).
struct Assumptions {
    Rate interest;           ///< 账户年利率; leaflet basis: credited every year.
    BaseGrowth base_growth;  ///< None by default.
    int pay_month = 12;      ///< 每年缴费的月份, 1 to 12.

    friend bool operator==(const Assumptions&, const Assumptions&) = default;
};

/// One question as a user puts it (个案): who, where, when, which plans; plain values only.
/// Ages at death are those asked for; the first one is the headline's.
struct Case {
    AreaCode place = nation;  ///< 参保地
    Group group = Group::ordinary;
    Month as_of{};              ///< Leaflet basis: the month whose policy is frozen.
    std::optional<Month> born;  ///< Without it the pension starts in a January, at pension age.
    std::vector<Record> plans;
    std::vector<Age> ages_at_death;
    Assumptions assumptions;

    friend bool operator==(const Case&, const Case&) = default;
};

}  // namespace pension
