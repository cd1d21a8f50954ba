// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "cli/command.hpp"

#include <string>
#include <vector>

namespace pension::cli {

/// The words with a case file ("mother.yibizhang") replaced by the options that ask the same, as
/// the window would: all plans for a comparison, the plan of --which (the first one) for a question
/// about one plan, what was paid so far for one about what to pay next. What is typed beside the
/// file stands in place of what the file says.
/// Errors: those of open_case() and read_inquiry(); option_wrong for a second file, --and beside
/// one, and a --which that is no plan of it.
Result<std::vector<std::string>> with_case(std::vector<std::string> words, Session& session);

}  // namespace pension::cli
