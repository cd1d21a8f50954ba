// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"

#include <optional>
#include <set>

namespace pension {

/// The places whose figures may change; none: of any place.
using Areas = std::optional<std::set<AreaCode>>;

}  // namespace pension
