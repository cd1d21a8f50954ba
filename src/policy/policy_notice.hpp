// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace pension {

/// What the user should know about the policy file that is used; results are right without it.
/// The comment names the facts.
enum class PolicyNoticeCode {
    made_anew,             ///< file, backups: how many lie beside it. It was there once.
    shipped_figures_used,  ///< file: the user's own, which cannot be made; reason
};

struct PolicyNotice {
    PolicyNoticeCode code{};
    std::vector<std::pair<std::string, std::string>> facts{};  ///< Named, as in Error.
};

}  // namespace pension
