// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace pension {

/// What a case came to, and with which figures: kept in its file, so that whoever opens it later
/// hears that they changed.
struct Reckoned {
    std::string policy_id;
    /// The monthly pension of each plan in yuan, "496.32"; empty where there is none.
    std::vector<std::string> monthly{};

    friend bool operator==(const Reckoned&, const Reckoned&) = default;
};

}  // namespace pension
