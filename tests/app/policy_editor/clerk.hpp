// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <string>
#include <vector>

namespace pension {

inline constexpr AreaCode wuhan = 420100;

/// A clerk with a policy file of her own, in November 2026.
struct Clerk {
    const TemporaryFolder folder;
    Desk desk{Year{2026} / std::chrono::November,
              {shipped_policy(), folder / "own" / "policy.db", false}};
    std::string day = "2026-11-30";

    /// Agrees to whatever is asked, and keeps what that was.
    bool agree(const std::string& sentence, const std::vector<std::string>& lines) {
        asked = sentence;
        asked_lines = lines;
        return agrees;
    }
    bool agrees = true;
    std::string asked;
    std::vector<std::string> asked_lines;
};

}  // namespace pension
