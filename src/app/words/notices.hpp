// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "policy/policy_notice.hpp"

#include <string>

namespace pension {

/// A notice about the policy file in one or two sentences.
std::string explain(const PolicyNotice& notice, const Translate& tr);

}  // namespace pension
