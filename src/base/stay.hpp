// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"
#include "base/group.hpp"
#include "base/month.hpp"

namespace pension {

/// A time in one place and one group (参保地、人群), up to and with its last month.
struct Stay {
    AreaCode place = nation;
    Group group = Group::ordinary;
    Month until{};

    friend bool operator==(const Stay&, const Stay&) = default;
};

}  // namespace pension
