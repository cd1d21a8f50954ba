// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// An area code of GB/T 2260 that was abolished (旧行政区划代码), and the place that took over.
struct FormerPlace {
    AreaCode code = nation;
    std::string name;
    std::string listed_until;  ///< The last edition of GB/T 2260 that has it, YYYY-MM.
    AreaCode today = nation;   ///< Its heir; where it was divided, the place above.
    std::string today_name;
    std::string
        also_today{};  ///< Another place of today that bears the old name, or its short form.

    friend bool operator==(const FormerPlace&, const FormerPlace&) = default;
};

/// What an old code or name leads to. A name may leave out its last character (市, 县, 区): 莱芜.
struct Heir {
    AreaCode code = nation;
    std::string name;
    bool was_renamed = false;  ///< Not where today's code or name was typed.
};

/// None where nothing is called so, where what is called so has several heirs, and where another
/// place of today is called so: 矿区 was one of 大同 and is one of 阳泉.
std::optional<Heir> heir_of(std::string_view typed, std::span<const FormerPlace> former);

/// The place next above by the code itself: county, prefecture, province, nation.
AreaCode next_above(AreaCode code);

}  // namespace pension
