// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

namespace pension::cli {

/// What scripts read off the program's end.
enum class ExitStatus {
    done = 0,
    done_with_findings = 1,
    bad_usage = 2,      ///< Bad usage or bad input; nothing was written.
    bad_file = 3,       ///< A file cannot be read, written or is damaged.
    figure_missing = 4  ///< The policy lacks a figure that the question needs.
};

ExitStatus exit_status(ErrorCode code);

}  // namespace pension::cli
